import { expect, test } from 'vitest';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { inBothBrowsers } from './reader.ts';

/** A page that gives no sign of an article; tests draw another in its place. */
const BARE = 'http://signalrelay.example/about';

const speech = `<p>A harbour pilot who asked not to be named said the channel had been too shallow for three weeks. ${'The dredger lay at the quay while the boats went round by the sound, and the port kept its books open. '.repeat(4)}</p>`;
const day = '<div>By Ines Okafor, 18 November 2026</div>';
const text = `<h1>The channel</h1>${day}${speech.repeat(4)}`;

/** What a page is given that has one sign, which is looked for by a question that is not a selector. */
const signs: Readonly<Record<string, readonly [data: string | null, body: string]>> = {
  'structured data': ['{"@type":"NewsArticle","headline":"The channel"}', text.replace(day, '')],
  'structured data with escapes': [
    String.raw`{"@type":"News\u0041rticle","headline":"The channel"}`,
    text.replace(day, ''),
  ],
  'a day in a long text': [null, text],
};

const none: typeof signs = {
  'structured data of a firm': ['{"@type":"Organization","name":"Signal"}', text.replace(day, '')],
  'a long text without a day': [null, text.replace(day, '')],
  'a day in a script alone': ['{"@type":"WebSite","name":"18 November 2026"}', text.replace(day, '')],
};

/** Longer than a page that has changed is left to settle. */
const SETTLED = 2_500;

inBothBrowsers('a page with one sign', (reader) => {
  const draw = async (data: string | null, body: string) => {
    const page = await reader().browser.open(BARE);
    await page.evaluate(
      (json, drawn) => {
        if (json !== null) {
          const script = document.createElement('script');
          script.type = 'Application/LD+JSON';
          script.textContent = json;
          document.head.append(script);
        }
        document
          .querySelector('main')
          ?.replaceChildren(document.createRange().createContextualFragment(drawn));
      },
      data,
      body,
    );
    return page;
  };

  test.each(Object.entries(signs))('%s: is read', async (_name, [data, body]) => {
    const page = await draw(data, body);
    expect(await untilPainted(page, 10_000)).not.toEqual([]);
    await page.close();
  });

  test.each(Object.entries(none))('%s: is left alone', async (_name, [data, body]) => {
    const page = await draw(data, body);
    await new Promise((resolve) => {
      setTimeout(resolve, SETTLED);
    });
    expect(await paintedOn(page)).toEqual([]);
    await page.close();
  });

  test('no console of page or worker has shown an error', () => {
    expect(reader().browser.faults).toEqual([]);
  });
});
