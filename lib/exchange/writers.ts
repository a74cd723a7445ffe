import type { Bundle } from '../model/bundle.ts';
import { around, itemsOf, recordOf } from './write.ts';

export type Give = (text: string) => void;

/** A file that is written as the library is gone through, once for each visit. */
export interface Writer {
  readonly before: () => void;
  readonly visits: readonly ((bundle: Bundle) => void)[];
  readonly after: () => void;
}

/** Two passes over one state of the library: the articles, then what is said of them. */
export function annotationWriter(give: Give, label: string): Writer {
  const articles = listed(give);
  const items = listed(give, around.firstItem);
  let total = 0;
  return {
    before: () => {
      give(around.start(label));
    },
    visits: [
      (bundle) => {
        const record = recordOf(bundle);
        if (record) articles(JSON.stringify(record));
      },
      (bundle) => {
        for (const item of itemsOf(bundle)) {
          items(JSON.stringify(item));
          total += 1;
        }
      },
    ],
    after: () => {
      give(around.end(total));
    },
  };
}

/** Entries of a list, told apart by a comma; `first` goes before the first. */
export function listed(give: Give, first: () => string = () => ''): Give {
  let isFirst = true;
  return (entry) => {
    give((isFirst ? first() : around.between) + entry);
    isFirst = false;
  };
}
