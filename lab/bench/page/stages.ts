/** What a page costs up to a hundred highlights: whether it is an article, its text, the passages in it, and their paint. */
export const stages = ['gate', 'text', 'anchoring', 'painting'] as const;
export type Stage = (typeof stages)[number];
