import nlp from 'compromise';
import dates from 'compromise-dates';
import type { Reader } from './reader.ts';

/** Durations and dates, by its plugin. */
export function reader(): Reader {
  const withDates = nlp.extend(dates);
  return (text) => {
    const read = withDates(text);
    return read.quotations().length + read.numbers().length + read.dates().length + read.durations().length;
  };
}
