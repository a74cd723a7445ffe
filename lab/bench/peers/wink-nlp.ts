import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Reader } from './reader.ts';

/** As its guide sets it up: every step of the pipe (sentences, negation, sentiment, parts of speech, entities). */
export function reader(): Reader {
  const nlp = winkNLP(model);
  return (text) => nlp.readDoc(text).tokens().length();
}
