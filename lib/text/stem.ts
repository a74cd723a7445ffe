/**
 * A word without its commonest English endings, so that "arrests", "arrested" and "arresting" meet: enough to compare
 * texts, no linguistics. Expects lower case; never longer than its input.
 */
export function stemOf(word: string): string {
  const short = withoutPlural(word);
  for (const ending of ['ing', 'ed', 'er', 'ly']) {
    if (short.length - ending.length >= 4 && short.endsWith(ending)) return short.slice(0, -ending.length);
  }
  return short.length > 4 && short.endsWith('e') ? short.slice(0, -1) : short;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  return /(?:sses|ches|shes|xes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
