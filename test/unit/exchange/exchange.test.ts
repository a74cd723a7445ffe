import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../../lab/commands/schema.ts';
import type { ExportFormat } from '../../../lib/messages/jobs-table.ts';
import { annotate } from '../../../lib/service/annotate.ts';
import { exportLibrary } from '../../../lib/service/export-library.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { importLibrary } from '../../../lib/service/import-library.ts';
import { articleIds } from '../../../lib/store/counts.ts';
import { wipe } from '../../../lib/store/bundles.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const never = new AbortController().signal;

async function exported(
  house: House,
  format: ExportFormat = 'annotations',
  articles: readonly string[] | null = null,
) {
  const parts: string[] = [];
  const desk = { give: (text: string) => parts.push(text), progress: () => undefined, signal: never };
  const answer = await exportLibrary(house, { articles, format }, desk);
  return { text: parts.join(''), ...answer };
}

const imported = (house: House, text: string, apply = true) =>
  importLibrary(house, { apply }, { text, progress: () => undefined, signal: never });

/** Two articles, a revision, an orphan, a note, a dismissal and a passage marked by hand; one text with emoji. */
async function lived(): Promise<{ house: House; first: string }> {
  const house = testHouse();
  const before = '😀 Harwick said the outage lasted nine months. Sources said it was bad.';
  const after = '😀 Harwick said the outage lasted five months. The end, 😀 at last.';
  const { article } = await fileReading(house, reading({ text: before }), false);
  const page = await fileReading(house, reading({ text: after }), false);
  const draft = { id: null, article: article.id, claim: null, selectors: null, kind: 'duration' as const };
  await annotate(house, {
    ...draft,
    claim: page.claims[1]?.id ?? null,
    note: 'Ask "them", again',
    tags: ['port', 'later'],
    dismissed: false,
  });
  await annotate(house, { ...draft, claim: page.claims[0]?.id ?? null, note: '', tags: [], dismissed: true });
  await annotate(house, {
    ...draft,
    kind: 'highlight',
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: 'at last', prefix: '😀 ', suffix: '.' },
      position: {
        type: 'TextPositionSelector',
        start: after.indexOf('at last'),
        end: after.indexOf('at last') + 7,
      },
    },
    note: '',
    tags: [],
    dismissed: false,
  });
  const other = {
    url: 'https://coast-daily.example/b',
    text: '=Harwick, said Ebba. "Mirelle said no", twice.',
  };
  await fileReading(house, reading({ ...other, title: '=SUM(A1)' }), false);
  return { house, first: article.id };
}

interface Selector {
  type: string;
  exact?: string;
  start?: number;
  end?: number;
}
interface File {
  '@context': unknown[];
  type: string;
  total: number;
  articles: { id: string; text: string; canonicalUrl: string }[];
  first?: {
    type: string;
    partOf: string;
    items: {
      id: string;
      type: string;
      motivation: string;
      created: string;
      creator?: unknown;
      generator?: unknown;
      body: unknown;
      target: { source: string; canonical: string; selector: Selector[]; state: { sourceDate: string } };
    }[];
  };
}
const parse = (text: string) => JSON.parse(text) as File;

describe('an export', () => {
  it('satisfies the W3C Web Annotation Model', async () => {
    const { house } = await lived();
    const file = parse((await exported(house)).text);
    const items = file.first?.items ?? [];
    expect(file['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(file.type).toBe('AnnotationCollection');
    expect(file.total).toBe(items.length);
    expect(file.first?.type).toBe('AnnotationPage');
    expect(file.first?.partOf).toMatch(/^urn:/);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      expect(item).toMatchObject({ type: 'Annotation', motivation: expect.any(String) as unknown });
      expect(URL.canParse(item.id)).toBe(true);
      expect(item.created).toMatch(/Z$/);
      expect(item.creator ?? item.generator).toBeDefined();
      expect(item.target.state.sourceDate).toMatch(/Z$/);
      const [quote, position] = item.target.selector;
      const text =
        file.articles.find(({ canonicalUrl }) => canonicalUrl === item.target.canonical)?.text ?? '';
      if (item.id.includes(':revision:')) continue;
      expect(Array.from(text).slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    }
  });

  it('has as many kinds of items as there are to tell of', async () => {
    const { house } = await lived();
    const items = parse((await exported(house)).text).first?.items ?? [];
    const counts = Object.groupBy(items, ({ id }) => id.split(':')[2] ?? '');
    expect(Object.entries(counts).map(([kind, list]) => [kind, list?.length])).toEqual([
      ['claim', 3],
      ['revision', 2],
      ['annotation', 3],
    ]);
  });

  it('of an empty library is a collection of nothing, without a page', async () => {
    const file = parse((await exported(testHouse())).text);
    expect([file.total, file.first, file.articles]).toEqual([0, undefined, []]);
  });

  it('follows the schema that ships', async () => {
    const { house } = await lived();
    const schema = await readFile(new URL('../../../public/schema/export-1.json', import.meta.url), 'utf8');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
    const file = parse((await exported(house)).text);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...file, type: 'Collection' })).toBe(false);
  });

  it.each(Object.entries(schemas))(
    'ships the schema that the import checks with: %s',
    async (name, schema) => {
      const shipped = await readFile(new URL(`../../../public/schema/${name}`, import.meta.url), 'utf8');
      expect(shipped, 'npm run -s lab -- schema writes it anew').toBe(schema());
    },
  );

  it('of one article has that article only', async () => {
    const { house, first } = await lived();
    const file = parse((await exported(house, 'annotations', [first])).text);
    expect(file.articles.map(({ id }) => id)).toEqual([`urn:hearsay:article:${first}`]);
  });

  it('of a selection has what was chosen, once each and in the order of ids, whatever is gone', async () => {
    const { house } = await lived();
    const all = parse((await exported(house)).text).articles.map(({ id }) => id);
    const chosen = all.map((id) => id.split(':').at(-1) ?? '').toReversed();
    const again = await exported(house, 'annotations', [...chosen, ...chosen, 'not-here']);
    expect(parse(again.text).articles.map(({ id }) => id)).toEqual(all);
    expect([again.articles, again.damaged]).toEqual([all.length, 0]);
    expect(parse((await exported(house, 'annotations', ['not-here'])).text)).toMatchObject({ total: 0 });
    await expect(exported(house, 'hypothesis', chosen)).rejects.toThrow('one article');
  });
});

describe('an import', () => {
  it('after a wipe gives the same file again', async () => {
    const { house } = await lived();
    const before = await exported(house);
    await wipe(house.store);
    expect(await imported(house, before.text)).toEqual({
      articles: { added: 2, changed: 0, same: 0 },
      annotations: { added: 3, changed: 0, same: 0 },
      revisions: { added: 2, same: 0 },
    });
    expect((await exported(house)).text).toBe(before.text);
  });

  it('changes nothing the second time, and says so', async () => {
    const { house } = await lived();
    const { text } = await exported(house);
    expect(await imported(house, text)).toEqual({
      articles: { added: 0, changed: 0, same: 2 },
      annotations: { added: 0, changed: 0, same: 3 },
      revisions: { added: 0, same: 2 },
    });
    expect((await exported(house)).text).toBe(text);
  });

  it('into another library keeps what was changed later', async () => {
    const { house } = await lived();
    const { text } = await exported(house);
    const other = testHouse({ now: () => new Date('2027-01-01T00:00:00.000Z') });
    const page = await fileReading(
      other,
      reading({ text: 'Harwick said the outage lasted two months.' }),
      false,
    );
    await imported(other, text);
    const file = parse((await exported(other)).text);
    expect(file.articles.find(({ id }) => id.endsWith(page.article.id))?.text).toContain('two months');
    expect(file.articles).toHaveLength(2);
  });

  it('as a preview counts and writes nothing', async () => {
    const { house } = await lived();
    const { text } = await exported(house);
    const other = testHouse();
    expect((await imported(other, text, false)).articles.added).toBe(2);
    expect(parse((await exported(other)).text).articles).toEqual([]);
  });

  it('that is cancelled writes nothing', async () => {
    const { house } = await lived();
    const { text } = await exported(house);
    const other = testHouse();
    const cancel = new AbortController();
    const desk = { text, signal: cancel.signal, progress: () => cancel.abort(new Error('cancelled')) };
    await expect(importLibrary(other, { apply: true }, desk)).rejects.toThrow('cancelled');
    expect(parse((await exported(other)).text).articles).toEqual([]);
  });

  const faults: Record<string, [path: (string | number)[], value: unknown, message: string]> = {
    'another kind of collection': [['type'], 'Collection', 'type: '],
    'a later format': [['formatVersion'], 2, 'formatVersion: '],
    'a total that is wrong': [['total'], 3, 'total: expected 8'],
    'an article without text': [['articles', 0, 'text'], null, 'articles[0].text: '],
    'an article under a name that is not its own': [
      ['articles', 1, 'id'],
      'urn:hearsay:article:x',
      'articles[1].id: ',
    ],
    'a script for an address': [['articles', 0, 'url'], 'javascript:alert(1)', 'articles[0].url: '],
    'an item without a name': [['first', 'items', 2, 'id'], 7, 'first.items[2].id: '],
    'an item of a foreign kind': [['first', 'items', 0, 'id'], 'urn:x:y', 'first.items[0].id: '],
    'a kind of claim that is unknown': [
      ['first', 'items', 0, 'body', 'kind'],
      'rumour',
      'first.items[0].body.kind: ',
    ],
    'a target outside of the file': [
      ['first', 'items', 0, 'target', 'canonical'],
      'https://elsewhere.example/',
      'first.items[0].target.canonical: ',
    ],
    'words that do not stand there': [
      ['first', 'items', 0, 'body', 'said', 'cueWords', 0, 'exact'],
      'claimed',
      'first.items[0].body.said.cueWords[0].exact: ',
    ],
    'a negative offset': [
      ['first', 'items', 0, 'target', 'selector', 1, 'start'],
      -1,
      'first.items[0].target.selector[1].start: ',
    ],
    'a day that no calendar has': [
      ['articles', 0, 'lastRead'],
      '2026-13-45T08:00:00.000Z',
      'articles[0].lastRead: ',
    ],
    'the last moment of all': [
      ['first', 'items', 4, 'modified'],
      '9999-12-31T23:59:59.999Z',
      'first.items[4].modified: ',
    ],
    'a selector too few': [['first', 'items', 0, 'target', 'selector'], [], 'first.items[0].target.selector'],
  };
  for (const [name, [path, value, message]] of Object.entries(faults)) {
    it(`names the first fault and changes nothing: ${name}`, async () => {
      const { house } = await lived();
      const { text } = await exported(house);
      const file: unknown = JSON.parse(text);
      set(file, path, value);
      const other = testHouse();
      await expect(imported(other, JSON.stringify(file))).rejects.toThrow(message);
      expect(parse((await exported(other)).text).articles).toEqual([]);
    });
  }

  it('refuses a place that no text reaches before it lays one out', async () => {
    const { house } = await lived();
    const { text } = await exported(house);
    const at = parse(text).first?.items.findIndex(({ id }) => id.includes(':revision:')) ?? -1;
    for (const start of [1_000_001, 2 ** 52]) {
      const file: unknown = JSON.parse(text);
      set(file, ['first', 'items', at, 'target', 'selector', 1, 'start'], start);
      await expect(imported(testHouse(), JSON.stringify(file))).rejects.toThrow(
        `first.items[${at}].target.selector[1].start: expected at most 1000000`,
      );
    }
  });

  it('names what is wrong with a file that is no JSON', async () => {
    await expect(imported(testHouse(), '{"type": ')).rejects.toThrow(/^file: expected JSON/);
  });
});

function set(target: unknown, path: readonly (string | number)[], value: unknown): void {
  let at = target as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
}

describe('other formats', () => {
  it('are a Hypothesis file for one article, without what was dismissed', async () => {
    const { house, first } = await lived();
    const file = JSON.parse((await exported(house, 'hypothesis', [first])).text) as {
      annotations: { text: string; tags: string[]; target: { selector: Selector[] }[] }[];
    };
    expect(file.annotations.map(({ tags, text }) => [tags, text])).toEqual([
      [['duration', 'port', 'later'], 'Ask "them", again'],
      [[], ''],
    ]);
    expect(file.annotations[1]?.target[0]?.selector[0]?.exact).toBe('at last');
    await expect(exported(house, 'hypothesis')).rejects.toThrow('one article');
  });

  it('are highlights for Obsidian Web Clipper', async () => {
    const { house } = await lived();
    const file = JSON.parse((await exported(house, 'obsidian')).text) as { highlights: object[] }[];
    expect(file.map(({ highlights }) => highlights.length)).toEqual(expect.arrayContaining([1, 2]));
    expect(file.flatMap(({ highlights }) => highlights)).toContainEqual(
      expect.objectContaining({ text: 'five months', notes: ['Ask "them", again'] }),
    );
  });

  it('are a table of claims, where nothing can be taken for a formula', async () => {
    const { house } = await lived();
    const { text } = await exported(house, 'csv');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.includes(',highlight,'))).toHaveLength(1);
    expect(lines[0]).toMatch(/^outlet,date,title,url,kind/);
    expect(text).toContain("'=SUM(A1)");
    expect(text).toContain('"Ask ""them"", again"');
  });
});

/** One note on a claim whose id changed with the words beside it, one on a claim that is gone, one dismissal of what is gone. */
async function shifted(): Promise<House> {
  const house = testHouse();
  const read = (text: string) => fileReading(house, reading({ text }), false);
  const { article, claims } = await read(
    'It took nine months. Harwick said so. It cost two months. It lasted six months.',
  );
  for (const [at, note, dismissed] of [
    [0, 'stays', false],
    [2, 'outlives', false],
    [3, '', true],
  ] as const) {
    const claim = claims[at]?.id ?? null;
    const draft = { id: null, article: article.id, claim, selectors: null, kind: 'duration' as const };
    await annotate(house, { ...draft, note, tags: [], dismissed });
  }
  await read('Then it took nine months. Harwick said so.');
  return house;
}

describe('notes on claims that changed', () => {
  it('are in the table of claims', async () => {
    const lines = (await exported(await shifted(), 'csv')).text.trimEnd().split('\r\n');
    const cells = lines.slice(1).map((line) => line.split(','));
    expect(cells.map((each) => [each[4], each[7], each[15], each[17]])).toEqual([
      ['duration', 'nine months', 'stays', ''],
      ['attribution', 'Harwick said', '', ''],
      ['duration', 'two months', 'outlives', ''],
    ]);
  });

  it('are among the highlights for Obsidian Web Clipper', async () => {
    const [entry] = JSON.parse((await exported(await shifted(), 'obsidian')).text) as {
      highlights: { text: string; notes?: string[] }[];
    }[];
    expect(entry?.highlights.map(({ text, notes }) => [text, notes])).toEqual([
      ['nine months', ['stays']],
      ['Harwick said', undefined],
      ['two months', ['outlives']],
    ]);
  });

  it('are in a Hypothesis file', async () => {
    const house = await shifted();
    const [id = ''] = await articleIds(house.store);
    const { annotations } = JSON.parse((await exported(house, 'hypothesis', [id])).text) as {
      annotations: { text: string }[];
    };
    expect(annotations.map(({ text }) => text)).toEqual(['stays', '', 'outlives']);
  });
});

describe('a damaged library', () => {
  it('is exported as far as it can be read', async () => {
    const { house, first } = await lived();
    await house.store.use(async (database) => {
      const article = await database.get('articles', first);
      await database.put('articles', Object.assign({}, article, { text: 7 }));
    });
    const { text, damaged } = await exported(house);
    const file = parse(text);
    expect(damaged).toBe(1);
    expect(file.articles).toHaveLength(1);
    expect(file.first?.items.filter(({ id }) => id.includes(':annotation:'))).toHaveLength(3);
    const other = testHouse();
    expect((await imported(other, text)).annotations.added).toBe(3);
  });
});
