/** Words after which the outlet stands that was spoken to. */
export const tellingPhrases: readonly string[] = `
told
tells
telling
said to
speaking to
spoke to
spoke with
speaking with
interview with
interviewed by
statement to
email to
e-mail to
confirmed to
confided to
quoted by
cited by
`
  .trim()
  .split('\n');
