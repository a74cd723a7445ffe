import { Readability } from '@mozilla/readability';
import type { Selectors } from '../../../lib/model/annotation.ts';
import { anchorIn } from '../../../lib/text/anchor.ts';
import { describe } from '../../../lib/page/describe.ts';
import { gateBefore } from '../../../lib/page/gate.ts';
import { createGrounds } from '../../../lib/page/ground.ts';
import { createPainter } from '../../../lib/page/highlight.ts';
import type { Passage } from '../../../lib/page/marks.ts';
import { type Metadata, readMetadata } from '../../../lib/page/metadata.ts';
import { placed } from '../../../lib/page/placing.ts';
import { type PageRead, readText } from '../../../lib/page/read-article.ts';
import type { Stage } from './stages.ts';

const MARKS = 100;
const LONGEST = 60;

/** A hundred passages spread over a text, as they would have been kept from an earlier visit. */
function keptFrom(text: string): readonly Selectors[] {
  const step = Math.max(Math.floor((text.length - LONGEST) / MARKS), 1);
  return Array.from({ length: MARKS }, (_, i) => {
    const start = Math.min(i * step, Math.max(text.length - LONGEST, 0));
    return describe(text, [start, Math.min(start + Math.min(step, LONGEST), text.length)]);
  });
}

let metadata: Metadata;
let read: PageRead;
let kept: readonly Selectors[] = [];
let passages: readonly Passage[] = [];
const painter = createPainter(() => createGrounds(window));

/** In this order; each builds on the one before. */
const work: Readonly<Record<Stage | 'remember' | 'clear' | 'nothing' | 'readability', () => void>> = {
  nothing: () => undefined,
  gate: () => {
    metadata = readMetadata(document, document.URL);
    gateBefore(document, metadata);
  },
  text: () => {
    read = readText(document, document.URL, metadata);
  },
  remember: () => {
    kept = keptFrom(read.text.text);
  },
  anchoring: () => {
    const anchor = anchorIn(read.text.text);
    passages = kept.flatMap((each, i): readonly Passage[] => {
      const span = anchor(each);
      return span === null ? [] : [{ id: String(i), kind: 'loss', differs: false, spans: [span] }];
    });
  },
  painting: () => {
    painter.paint(placed(passages, read.text));
  },
  clear: () => {
    painter.clear();
  },
  /** On a clone, as its users must: it takes the document apart. */
  readability: () => {
    new Readability(document.cloneNode(true) as Document).parse();
  },
};

function timed(name: keyof typeof work): number {
  const start = performance.now();
  work[name]();
  return performance.now() - start;
}

/** Milliseconds of each stage, run again in the same page. */
function again(): Readonly<Record<Stage, number>> {
  const times = {
    gate: timed('gate'),
    text: timed('text'),
    anchoring: timed('anchoring'),
    painting: timed('painting'),
  };
  work.clear();
  return times;
}

const bench = {
  run: timed,
  warm: (rounds: number) => Array.from({ length: rounds }, again),
  warmReadability: (rounds: number) => Array.from({ length: rounds }, () => timed('readability')),
};
export type PageBench = typeof bench;
(globalThis as { bench?: PageBench }).bench = bench;
