/** Lower case, without the final period, which belongs to the word. Next to them, any run of single letters ("U.S."). */
export const abbreviations: readonly string[] = `
  mr mrs ms dr prof rev hon messrs mme mlle fr sr jr esq st gen lt col maj capt cmdr adm sgt cpl pfc pvt
  det supt brig cdr ret sen sens rep reps gov govs pres sec amb atty assn dept univ inc corp co cos ltd
  bros llc plc mfg vs etc approx est al viz cf jan feb aug sept oct nov dec mon tue tues thu thur thurs
  fri ala ariz ark calif colo conn del fla ga ill ind kan ky mich minn mont neb nev okla ore pa tenn tex
  va vt wis wyo ont que ft mt ave blvd rd apt bldg nos vol pp fig ed eds e.g i.e ph.d bn mn tn min hr hrs
  sq oz lb lbs mph
`
  .trim()
  .split(/\s+/);

/** Abbreviations after which a sentence may end; the others need a word after them. */
export const closingAbbreviations: readonly string[] = `
  sr jr esq inc corp co cos ltd bros llc plc etc al ph.d a.m p.m u.s u.k u.n e.u d.c ala ariz ark calif
  colo conn del fla ga ill ind kan ky mich minn mont neb nev okla ore pa tenn tex va vt wis wyo ont que bn
  mn tn hrs oz lb lbs mph ave blvd rd ret dept assn univ
`
  .trim()
  .split(/\s+/);
