import type { AnswerOf, AskOf, fromPage, toPage } from './protocol.ts';

/** How a page's script asks the background. `sent` is the answer to the same question, where it was sent before. */
export type PageAsk = <K extends keyof typeof fromPage>(
  name: K,
  ask: AskOf<typeof fromPage, K>,
  sent?: Promise<unknown>,
) => Promise<AnswerOf<typeof fromPage, K>>;

/** What a page's script answers. */
export type PageAnswers = {
  readonly [K in keyof typeof toPage]: (ask: AskOf<typeof toPage, K>) => Promise<AnswerOf<typeof toPage, K>>;
};
