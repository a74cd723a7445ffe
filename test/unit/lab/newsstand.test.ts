import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkedFrom } from '../../../lab/newsstand/metadata.ts';
import { outlets } from '../../../lab/newsstand/outlets.ts';
import { addressOf, parsePiece, pieceNamed, pieces } from '../../../lab/newsstand/pieces.ts';
import { type Newsstand, openNewsstand } from '../../../lab/newsstand/server.ts';
import { request } from 'node:http';

let stand: Newsstand;
beforeAll(async () => {
  stand = await openNewsstand();
});
afterAll(() => stand.close());

/** Asks as a browser behind a proxy does: the address whole. */
function ask(address: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: stand.port, path: address }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => (text += piece));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the newsstand', () => {
  test('has six outlets and fifteen articles or more', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(6);
    expect(pieces.length).toBeGreaterThanOrEqual(15);
  });

  test.each(pieces.map((piece) => [`${piece.outlet.id}/${piece.slug}`, piece] as const))(
    'serves %s with its text and its markup',
    async (_, piece) => {
      const { status, text } = await ask(addressOf(piece));
      expect(status).toBe(200);
      expect(text).toContain('<h1>');
      expect(text).toMatch(/NewsArticle|LiveBlogPosting|og:type" content="article/);
      expect(linkedFrom(piece).every((other) => text.includes(addressOf(other)))).toBe(true);
    },
  );

  const noArticles = [
    'http://signalrelay.example/',
    'http://haldentoday.example/shop',
    'http://www.northgatecourier.example/search?q=agency',
    'http://www.aubertonpost.example/politics',
  ];
  test.each(noArticles)('%s is served, and is no article', async (address) => {
    const { status, text } = await ask(address);
    expect(status).toBe(200);
    expect(text).not.toMatch(/NewsArticle|og:type" content="article/);
  });

  test.each(['http://nowhere.example/', 'http://signalrelay.example/state/no-such', '/../pieces.ts'])(
    '%s is not found',
    async (address) => {
      expect((await ask(address)).status).toBe(404);
    },
  );

  test('what is asked for is written down', async () => {
    await ask('http://sollengazette.example/harbour/paper-plans');
    expect(stand.asked).toContain('sollengazette.example/harbour/paper-plans');
  });

  test('a search for markup gives words, not markup', async () => {
    const { text } = await ask('http://signalrelay.example/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
    expect(text).not.toContain('<script>alert');
  });

  test('an article without a needed field names the field', () => {
    const [outlet] = outlets;
    if (!outlet) throw new Error('no outlet');
    expect(() => parsePiece(outlet, 'x', 'headline: A\n\nText')).toThrow('"author"');
    expect(() => pieceNamed('ledger/no-such')).toThrow('no article');
  });
});
