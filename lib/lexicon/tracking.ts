/** Query parameters that say where a reader came from, never which article it is; those of the second list are beginnings. */
export const trackingParameters: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'msclkid',
  'yclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'cmpid',
  'ito',
  'ref',
  'ref_src',
  'smid',
  'smtyp',
  'taid',
  'ocid',
  'xtor',
]);

export const trackingBeginnings: readonly string[] = ['utm_', 'at_', 'pk_', 'mtm_'];
