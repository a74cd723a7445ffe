const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Plurals without -s that are in no list of what is counted. */
export const irregularPlurals = set(`
  mice geese oxen feet teeth data criteria phenomena series species aircraft sheep cattle livestock fish
`);

/** Words that end in -s and are no plural. */
export const noPlurals = set(`
  this his its was has does is as us yes plus thus news always perhaps across less previous various serious mathematics politics
  economics analysis crisis basis status virus bus gas campus census congress business access process press loss u.s. former
  series dangerous religious anonymous famous numerous continuous wireless homeless cross express fitness class mass glass swiss
  consensus bonus corpus focus iris axis tennis overseas ios
`);
