import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/service/annotate.ts';
import { exportLibrary } from '../../../lib/service/export-library.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { importLibrary } from '../../../lib/service/import-library.ts';
import { forgetByItself } from '../../../lib/service/retention.ts';
import { annotationsOn } from '../../../lib/store/annotations.ts';
import { articleOf } from '../../../lib/store/articles.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const signal = new AbortController().signal;
const progress = () => undefined;

/** A house whose clock can be put. */
function clockHouse(): { house: House; put: (moment: string) => void } {
  let moment = '2026-11-20T08:00:00.000Z';
  const put = (next: string) => {
    moment = next;
  };
  return { house: testHouse({ now: () => new Date(moment) }), put };
}

async function exported(house: House): Promise<string> {
  const parts: string[] = [];
  const give = (part: string) => parts.push(part);
  await exportLibrary(house, { articles: null, format: 'annotations' }, { give, progress, signal });
  return parts.join('');
}

const away = '2099-01-01T00:00:00.000Z';
const past = '1999-01-01T00:00:00.000Z';
const today = '2026-11-21T08:00:00.000Z';

const draftOn = (article: string, note: string) => ({
  id: null,
  article,
  claim: null,
  selectors: {
    quote: { type: 'TextQuoteSelector' as const, exact: 'Port', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector' as const, start: 0, end: 4 },
  },
  kind: 'highlight' as const,
  note,
  tags: [],
  dismissed: false,
});

describe('a clock that jumps', () => {
  it('ahead for a day makes nothing that was read old', async () => {
    const { house, put } = clockHouse();
    const { article } = await fileReading(house, reading(), false);
    await house.settings.change({ forgetAfterDays: 30 });
    put(away);
    expect(await forgetByItself(house)).toBe(0);
    put(today);
    expect(await articleOf(house.store, article.id)).not.toBeNull();
  });

  it('does not keep what is old from being let go of', async () => {
    const { house, put } = clockHouse();
    const old = await fileReading(house, reading(), false);
    await house.settings.change({ forgetAfterDays: 30 });
    put('2027-02-01T08:00:00.000Z');
    await fileReading(house, reading({ url: 'https://harbour-post.example/later' }), false);
    expect(await forgetByItself(house)).toBe(1);
    expect(await articleOf(house.store, old.article.id)).toBeNull();
  });

  it.each([
    ['ahead and back', away],
    ['back', past],
  ])('%s: the note written last is the one that an import leaves standing', async (_, jump) => {
    const { house, put } = clockHouse();
    const { article } = await fileReading(house, reading(), false);
    put(jump === away ? away : today);
    await annotate(house, draftOn(article.id, 'first'));
    const before = await exported(house);
    put(jump === away ? today : past);
    await annotate(house, draftOn(article.id, 'second'));
    await importLibrary(house, { apply: true }, { text: before, progress, signal });
    expect((await annotationsOn(house.store, article.id)).map(({ note }) => note)).toEqual(['second']);
  });

  it.each([away, past])(
    'to %s: what is read and exported then is imported again, the same',
    async (moment) => {
      const { house, put } = clockHouse();
      const { article } = await fileReading(house, reading(), false);
      put(moment);
      await annotate(house, draftOn(article.id, 'when was this?'));
      await fileReading(
        house,
        reading({ text: 'Port officials at Harwick said it lasted five months.' }),
        false,
      );
      put(today);
      await fileReading(house, reading({ url: 'https://harbour-post.example/other' }), false);
      const file = await exported(house);
      const elsewhere = testHouse();
      await importLibrary(elsewhere, { apply: true }, { text: file, progress, signal });
      expect(await exported(elsewhere)).toBe(file);
    },
  );
});
