/** One table of the scorer: what is run, over which rows, and which gold it is held against. Paths are below the data folder. */
export interface Table {
  readonly name: string;
  /** Task of the scorer. */
  readonly task: string;
  readonly gold: readonly string[];
  /** Command of the lab, and the files whose rows it is given. */
  readonly command: 'extract' | 'quantities' | 'crossref' | 'read';
  readonly input: readonly string[];
  /** What a row must become for the command. */
  readonly row?: (row: Row, dataFolder: string) => Row;
  /** A share of the gold and of what is predicted, by the words of a cue. */
  readonly only?: 'speech';
  /** Left out of the quick run. */
  readonly slow?: boolean;
}

export type Row = Readonly<Record<string, unknown>>;

const polnear = ['attribution/polnear.jsonl'];
const stories = ['stories/crossref-articles.jsonl'];

export const tables: readonly Table[] = [
  { name: 'attribution', task: 'attribution', gold: polnear, command: 'extract', input: polnear },
  {
    name: 'attribution, speech-like',
    task: 'attribution',
    gold: polnear,
    command: 'extract',
    input: polnear,
    only: 'speech',
  },
  {
    name: 'anonymity',
    task: 'anonymity',
    gold: ['anonymity/sources.jsonl'],
    command: 'extract',
    input: polnear,
  },
  {
    name: 'duration',
    task: 'duration',
    gold: ['duration/timebank.jsonl'],
    command: 'extract',
    input: ['duration/timebank.jsonl'],
    row: (row) => ({ ...row, date: row['dct'] }),
  },
  {
    name: 'loss',
    task: 'loss',
    gold: ['losses/sentences.jsonl'],
    command: 'extract',
    input: ['losses/sentences.jsonl'],
    row: (row) => ({ ...row, text: row['sentence'] }),
  },
  {
    name: 'arguments',
    task: 'arguments',
    gold: ['losses/casie.jsonl'],
    command: 'extract',
    input: ['losses/casie.jsonl'],
  },
  { name: 'quantity', task: 'quantity', gold: ['figures/*'], command: 'quantities', input: ['figures/*'] },
  {
    name: 'relation',
    task: 'relation',
    gold: ['stories/claim-pairs.jsonl'],
    command: 'crossref',
    input: stories,
    slow: true,
  },
  {
    name: 'relation, sampled from what is said',
    task: 'relation',
    gold: ['stories/natural-pairs.jsonl'],
    command: 'crossref',
    input: stories,
    slow: true,
  },
  {
    name: 'story',
    task: 'story',
    gold: ['stories/basil.jsonl', 'stories/ecbplus.jsonl'],
    command: 'crossref',
    input: stories,
    slow: true,
  },
  {
    name: 'article',
    task: 'article',
    gold: ['pages/manifest.json'],
    command: 'read',
    input: ['pages/manifest.json'],
    row: (row, folder) => ({
      id: row['id'],
      file: `${folder}/pages/${String(row['file'])}`,
      url: row['url'] ?? undefined,
    }),
    slow: true,
  },
];
