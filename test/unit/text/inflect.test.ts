import { expect, test } from 'vitest';
import { pluralOf, verbForms } from '../../../lib/text/inflect.ts';

test.each([
  ['say', 'say says sayed saying'],
  ['deny', 'deny denies denied denying'],
  ['note', 'note notes noted noting'],
  ['agree', 'agree agrees agreed agreeing'],
  ['stress', 'stress stresses stressed stressing'],
  ['admit', 'admit admits admitted admitting'],
  ['quip', 'quip quips quipped quipping'],
  ['explain', 'explain explains explained explaining'],
])('forms of %s', (base, forms) => {
  expect(verbForms(base).join(' ')).toBe(forms);
});

test.each([
  ['ally', 'allies'],
  ['aide', 'aides'],
  ['spokesman', 'spokesmen'],
  ['boss', 'bosses'],
  ['attorney', 'attorneys'],
])('plural of %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});
