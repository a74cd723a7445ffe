import type { Metadata } from './metadata.ts';
import type { Block } from './walk.ts';

/** Names under which news agencies are credited, as they are written. */
const agencies = new Map(
  (
    'AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|Bloomberg|Bloomberg News|PA|PA Media|Press Association|dpa|Kyodo|Kyodo News|Xinhua|TASS|Interfax|' +
    'ANI|PTI|Press Trust of India|IANS|UPI|EFE|ANSA|AAP|The Canadian Press|Anadolu Agency|Yonhap|Bernama|Tribune News Service|Dow Jones Newswires'
  )
    .split('|')
    .map((name) => [name.toLowerCase(), name]),
);

const dateline = /^[\p{Lu}][\p{L} .,'’-]{1,60}[(（]([\p{L} -]{2,30})[)）]\s*[—–-]/u;

function agencyIn(words: string): string | null {
  return (
    agencies.get(
      words
        .trim()
        .replace(/^(by|from|source:?|with)\s+/i, '')
        .replace(/\s(staff|wire|report|reports|staff writer)$/i, '')
        .toLowerCase(),
    ) ?? null
  );
}

/** Wire credits in byline, short lines that name nothing else, and datelines ("TOWN (Agency) —"), as the page writes them. */
export function creditsIn(metadata: Metadata, blocks: readonly Block[], text: string): readonly string[] {
  const candidates = [
    ...metadata.authors.flatMap((author) => author.split(/,|;|\band\b|\//)),
    dateline.exec(text.slice(0, 200))?.[1] ?? '',
  ];
  for (const block of blocks)
    if (block.text.length < 60) candidates.push(...block.text.split(/,|;|\band\b|\/|\||·/));
  return [...new Set(candidates.flatMap((words) => agencyIn(words) ?? []))].slice(0, 20);
}
