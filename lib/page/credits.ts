import type { Metadata } from './metadata.ts';
import { once } from './once.ts';
import type { Block } from './walk.ts';

/** Names under which news agencies are credited, as they are written. */
const agencies = once(
  () =>
    new Map(
      (
        'AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|Bloomberg|Bloomberg News|PA|PA Media|Press Association|dpa|Kyodo|Kyodo News|Xinhua|TASS|Interfax|' +
        'ANI|PTI|Press Trust of India|IANS|UPI|EFE|ANSA|AAP|The Canadian Press|Anadolu Agency|Yonhap|Bernama|Tribune News Service|Dow Jones Newswires'
      )
        .split('|')
        .map((name) => [name.toLowerCase(), name]),
    ),
);

const anyAgency = once(() => new RegExp(`\\b(?:${[...agencies().keys()].join('|')})\\b`));

function agencyIn(words: string): string | null {
  const name = words
    .trim()
    .toLowerCase()
    .replace(/^(?:by|from|source:?|with)\s+/, '')
    .replace(/\s(?:staff|wire|reports?|staff writer)$/, '');
  return agencies().get(name) ?? null;
}

/** Wire credits in byline, short lines that name nothing else, and datelines ("TOWN (Agency) —"), as the page writes them. */
export function creditsIn(metadata: Metadata, blocks: readonly Block[], text: string): readonly string[] {
  const dateline =
    /^[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f .,'’-]{1,60}[(（]([A-Za-z\u00c0-\u024f -]{2,30})[)）]\s*[—–-]/;
  const parts = /,|;|\band\b|\/|\||·/;
  const lines = [...metadata.authors, dateline.exec(text.slice(0, 200))?.[1] ?? ''];
  for (const block of blocks) if (block.text.length < 60) lines.push(block.text);
  const candidates = lines
    .filter((line) => anyAgency().test(line.toLowerCase()))
    .flatMap((line) => line.split(parts));
  return [...new Set(candidates.flatMap((words) => agencyIn(words) ?? []))].slice(0, 20);
}
