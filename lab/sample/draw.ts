import type { Extract } from '../../lib/extract/index.ts';
import type { Attribution } from '../../lib/model/claim.ts';
import { isShown } from '../../lib/model/painted.ts';
import type { Pieces } from '../../lib/model/span.ts';
import { randomOf } from '../train/crf.ts';
import type { SampleText } from './texts.ts';

interface Choice {
  readonly text: SampleText;
  readonly claim: Attribution;
}

/** `count` attributions that a page would paint, every one as likely as another; the same seed draws the same. */
export function draw(
  texts: readonly SampleText[],
  extract: Extract,
  count: number,
  seed: number,
): readonly string[] {
  const all: Choice[] = texts.flatMap((text) =>
    extract({ text: text.text })
      .filter((claim) => claim.kind === 'attribution')
      .filter(isShown)
      .map((claim) => ({ text, claim })),
  );
  const random = randomOf(seed);
  return Array.from({ length: Math.min(count, all.length) }, () =>
    all.splice(random() % all.length, 1).map(written),
  ).flat();
}

/** Words around a claim that are shown, in code units. */
const AROUND = 80;

/** The passage with its [source], {cue} and <content> in brackets. */
function written({ text: { id, text }, claim }: Choice): string {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  const mark = (spans: Pieces, [open, close]: readonly [string, string]): void => {
    for (const [start, end] of spans) {
      opens.set(start, (opens.get(start) ?? '') + open);
      closes.set(end, close + (closes.get(end) ?? ''));
    }
  };
  mark(claim.content?.spans ?? [], ['<', '>']);
  mark(claim.source.spans, ['[', ']']);
  mark(claim.cue?.spans ?? [], ['{', '}']);
  let passage = '';
  const to = Math.min(text.length, claim.end + AROUND);
  for (let at = Math.max(0, claim.start - AROUND); at < to; at++) {
    passage += `${closes.get(at) ?? ''}${opens.get(at) ?? ''}${text.charAt(at)}`;
  }
  const { type, outlet } = claim.source;
  return `${id}\t${claim.confidence}\t${type}${outlet ? ` ${outlet}` : ''}\t${passage.replaceAll(/\s+/g, ' ')}`;
}
