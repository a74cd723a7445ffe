import { readFileSync } from 'node:fs';
import { createExtractor } from '../../../../lib/extract/index.ts';
import type { Attribution } from '../../../../lib/model/claim.ts';

const file = readFileSync(new URL('../../../../public/attribution.bin', import.meta.url));
const extract = createExtractor({
  attribution: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
});

export function attributionsIn(text: string): readonly Attribution[] {
  return extract({ text }).filter((claim) => claim.kind === 'attribution');
}

/** "source | cue | content", pieces of one part joined by " … ". */
export function readings(text: string): string[] {
  return attributionsIn(text).map(({ source, cue, content }) =>
    [source, cue, content]
      .map((part) => (part?.spans ?? []).map(([start, end]) => text.slice(start, end)).join(' … '))
      .join(' | '),
  );
}
