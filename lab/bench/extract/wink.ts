import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Reader } from './in-turn.ts';

/** wink-nlp as its guide sets it up: every step of the pipe (sentences, negation, sentiment, parts of speech, entities). */
export function winkReader(): Reader {
  const nlp = winkNLP(model);
  return (text) => nlp.readDoc(text).tokens().length();
}
