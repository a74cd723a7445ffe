import type { Article } from '../../lib/model/article.ts';
import { articleOf } from './newsroom.ts';

interface Event {
  readonly name: string;
  readonly title: string;
  /** Two ways to tell it, each on its own. */
  readonly tell: readonly ((value: string) => string)[];
}

const events: readonly Event[] = [
  {
    name: 'ferry',
    title: 'Ferry Solveig runs aground off Tarn Point',
    tell: [
      (value) => `The ferry Solveig ran aground off Tarn Point in fog, and ${value} passengers were injured.

Captain Edda Morrow ordered everyone on deck. Tugs from Kelling Harbour pulled the Solveig free at dawn.`,
      (
        value,
      ) => `Rescuers counted ${value} injured passengers after the ferry Solveig struck rocks at Tarn Point.

The lifeboat from Kelling Harbour took them ashore, and divers will look at the hull of the Solveig on Thursday.`,
    ],
  },
  {
    name: 'mill',
    title: 'Fire closes the Ostrander paper mill',
    tell: [
      (
        value,
      ) => `A fire at the Ostrander paper mill in Velby injured ${value} workers and stopped all machines.

Mill director Jonas Wick said that the fire began in a drying hall. Velby had not seen such a fire in years.`,
      (
        value,
      ) => `Flames tore through the drying hall of the Ostrander mill in Velby on Friday, and ${value} workers were injured.

Smoke hung over Velby until the evening. Jonas Wick, who runs the paper mill, promised to rebuild it.`,
    ],
  },
  {
    name: 'data',
    title: 'Loyalty cards of Quillon Stores leaked',
    tell: [
      (value) => `Thieves stole the loyalty records of ${value} customers from the grocer Quillon Stores.

Quillon Stores said that names and addresses were taken. The regulator in Aldenburg has opened a case.`,
      (value) => `The loyalty cards of ${value} customers of Quillon Stores have leaked onto a criminal forum.

A researcher in Aldenburg found the records of the grocer there, and names and addresses with them.`,
    ],
  },
];

const papers = [
  'north-star.example',
  'daily-tern.example',
  'kelling-post.example',
  'velby-bladet.example',
  'harbour-echo.example',
];
const values: Readonly<Record<string, readonly string[]>> = {
  ferry: ['17', '17', '26', 'about 17', '17'],
  mill: ['nine', 'nine', 'nine', 'four', 'nine'],
  data: ['412,000', '412,387', 'more than 400,000', '250,000', '412,000'],
};
/** What each paper adds: ages of one person, a credit, a statement. */
const additions: Readonly<Record<string, readonly string[]>> = {
  ferry: [
    'Helmsman Piet Aalto, 41, held the wheel.',
    'At the wheel stood 43-year-old Piet Aalto.',
    'A 41-year-old helmsman held the wheel, the Daily Tern reported.',
    'Edda Morrow told the Daily Tern that the fog came "like a wall out of the sea".',
    'The fog came "like a wall out of the sea", Edda Morrow said.',
  ],
  mill: [
    'The 26-page report of Velby is expected in March.',
    'Velby has a 31-page report of it.',
    'Jonas Wick said in a statement that the drying hall had been checked in May.',
    'In a statement Jonas Wick said that the drying hall had been checked in May.',
    '',
  ],
  data: [
    'Some 9,120 complained.',
    'About 9,120 customers complained.',
    '',
    'A spokesman declined to comment.',
    '',
  ],
};

/** Fifteen articles of five papers on three events, some of which agree, some of which do not; the last paper copies the first. */
export const smallPress: readonly Article[] = events.flatMap((event, day) =>
  papers.map((paper, at) =>
    articleOf({
      url: `https://${paper}/${event.name}`,
      siteName: paper.split('.')[0] ?? paper,
      title: event.title,
      published: `2031-06-${10 + day * 2}T0${at}:00:00Z`,
      text: `${event.tell[at % 2]?.(values[event.name]?.[at] ?? '') ?? ''} ${additions[event.name]?.[at] ?? ''}`,
    }),
  ),
);
