/**
 * Verbs of saying, writing, finding and knowing, by their base form. Irregular forms follow in their own list.
 * The speech-like part of the evaluation is what has a form of one of `speechVerbs` in its cue.
 */
export const speechVerbs: readonly string[] = `
  say tell add write report announce argue ask claim note state call explain suggest insist warn acknowledge declare deny
  describe reply respond respond answer comment confirm admit assert allege accuse contend tweet testify quote cite
  predict concede caution
`
  .trim()
  .split(/\s+/)
  .filter((word, at, all) => all.indexOf(word) === at);

export const reportingVerbs: readonly string[] = [
  ...speechVerbs,
  ...`
  advise affirm agree boast complain conclude condemn criticize criticise decry demand denounce detail disclose discuss emphasize
  emphasise estimate expect express find hint imply indicate inform joke lament learn maintain mention observe opine pledge point
  praise promise propose publish quip reason rebuff recall recount refuse reiterate relate release remark remind repeat request
  reveal rule show signal speak speculate spell stipulate stress swear talk teach tease tout uncover urge vow wonder
  believe think know consider doubt fear feel hope see understand want worry assume suspect
  blame blast defend dismiss dispute echo endorse hail mock oppose reject slam support
`
    .trim()
    .split(/\s+/),
];

/** Verbs with whom one tells as their object: "told the crew that", "warned investors that". */
export const tellingVerbs: readonly string[] =
  'tell warn remind inform assure advise notify convince persuade caution'.split(' ');

/** Forms that spelling rules do not give: form, then base. */
export const irregularForms: readonly (readonly [form: string, base: string])[] = `
  said:say told:tell wrote:write written:write found:find knew:know known:know thought:think felt:feel saw:see seen:see
  understood:understand swore:swear sworn:swear spoke:speak spoken:speak taught:teach shown:show spelt:spell learnt:learn
`
  .trim()
  .split(/\s+/)
  .map((pair) => {
    const [form = '', base = ''] = pair.split(':');
    return [form, base];
  });
