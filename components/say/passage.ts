interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** The most that is shown on either side, in UTF-16 code units. */
const MOST = 110;

/** The sentence around the words, or as much of it as fits in a list; what was left out is marked by an ellipsis. */
export function shortPassage({ before, exact, after }: Passage): Passage {
  return { before: endOf(before), exact, after: beginningOf(after) };
}

function endOf(text: string): string {
  const sentence = text.slice(lastBreak(text));
  if (sentence.length <= MOST) return sentence.trimStart();
  const cut = sentence.slice(-MOST);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function beginningOf(text: string): string {
  const end = firstBreak(text);
  const sentence = end < 0 ? text : text.slice(0, end);
  if (sentence.length <= MOST) return sentence.trimEnd();
  const cut = sentence.slice(0, MOST);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space < 0 ? MOST : space)} …`;
}

/** After the last mark that ends a sentence and has a space behind it. */
function lastBreak(text: string): number {
  for (let at = text.length - 2; at >= 0; at--) {
    if (endsSentence(text, at)) return at + 1;
  }
  return 0;
}

function firstBreak(text: string): number {
  for (let at = 0; at < text.length - 1; at++) {
    if (endsSentence(text, at)) return at + 1;
  }
  return -1;
}

function endsSentence(text: string, at: number): boolean {
  return (
    text[at] === '\n' ||
    ('.!?”'.includes(text[at] ?? ' ') && /\s/.test(text[at + 1] ?? '') && isNoInitial(text, at))
  );
}

/** "U.S. officials", "J. Doe": a full stop after a single letter ends nothing. */
function isNoInitial(text: string, at: number): boolean {
  if (at === 0 || text[at] !== '.' || text[at - 1] === '”') return true;
  return /[\p{L}\d]{2}$/u.test(text.slice(Math.max(0, at - 2), at));
}
