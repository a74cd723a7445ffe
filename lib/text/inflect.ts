/** The regular forms of an English verb, base form first: "deny" gives deny, denies, denied, denying. */
export function verbForms(base: string): readonly string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.replace(/(?<=[^eoy])e$/, '')}ing`];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const plural = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const stem = doubles(base) ? base + base.slice(-1) : base;
  return [base, plural, `${stem}ed`, `${stem}ing`];
}

/** The regular plural of a noun: "ally" gives allies. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** One syllable with a short vowel and one consonant, or a stressed end that the list of verbs holds. */
function doubles(base: string): boolean {
  return /^(?:qu|[^aeiou])*[aeiou][bdgmnprt]$/.test(base) || /(?:mit|fer|pel|cur)$/.test(base);
}
