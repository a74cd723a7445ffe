import nlp from 'compromise';
import type { Reader } from './reader.ts';

/** Its tagger over the whole text, and the quotations and numbers that it finds. */
export function reader(): Reader {
  return (text) => {
    const read = nlp(text);
    return read.quotations().length + read.numbers().length;
  };
}
