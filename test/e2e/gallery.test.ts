import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coarse, fault } from '../../lab/gallery/compare.ts';
import { comparedOn, keptNames, keptPicture, takeCoarse } from '../../lab/gallery/kept.ts';
import { decodePng } from '../../lab/gallery/png.ts';
import { openStage, pictureOf, type Shot, type Stage } from '../../lab/gallery/stage.ts';

const look = 'Look at what `npm run gallery` shows; where it is meant so, `npm run gallery -- --keep`.';

let stage: Stage;
let second: Stage;
beforeAll(async () => {
  [stage, second] = await Promise.all([openStage({ scale: 1 }), openStage({ scale: 1 })]);
});
afterAll(async () => {
  await Promise.all([stage.close(), second.close()]);
});

test('the letters are those of the kept pictures', async () => {
  const [shot] = stage.shots;
  if (shot === undefined) throw new Error('the gallery is empty');
  const faces = await stage.show(shot, (page) =>
    page.evaluate(async () => {
      const loaded = await Promise.all(
        ['16px Roboto', '600 16px Roboto', '16px Georgia'].map((font) => document.fonts.load(font)),
      );
      return loaded.flat().map(({ status }) => status);
    }),
  );
  expect(faces, 'Liberation is missing (Debian: fonts-liberation)').toEqual(['loaded', 'loaded', 'loaded']);
});

test('every state is as its kept picture, and no picture is kept of a state that is gone', async () => {
  const faults: string[] = [];
  const compare = async (on: Stage, shots: readonly Shot[]): Promise<void> => {
    for (const shot of shots) {
      const wrong = fault(await keptPicture(shot.name), await takeCoarse(on, shot));
      if (wrong !== null) faults.push(`${shot.name} ${wrong}`);
    }
  };
  const shots = comparedOn(stage);
  await Promise.all([
    compare(
      stage,
      shots.filter((_, at) => at % 2 === 0),
    ),
    compare(
      second,
      shots.filter((_, at) => at % 2 === 1),
    ),
  ]);
  const names = new Set(shots.map(({ name }) => name));
  expect(names.size).toBeGreaterThan(100);
  expect(faults, look).toEqual([]);
  expect((await keptNames()).filter((name) => !names.has(name))).toEqual([]);
}, 180_000);

describe('a planted change is seen', () => {
  const style =
    (css: string) =>
    (page: Page): Promise<void> =>
      page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        const within = document.documentElement.lastElementChild?.shadowRoot ?? document;
        within.adoptedStyleSheets = [...within.adoptedStyleSheets, sheet];
      }, css);
  const words =
    (selector: string, text: string) =>
    (page: Page): Promise<void> =>
      page.$eval(
        selector,
        (element, said) => {
          element.textContent = said;
        },
        text,
      );
  const cases: readonly (readonly [name: string, of: string, plant: (page: Page) => Promise<void>])[] = [
    ['rows four pixels higher', 'popup-light', style('.claim { padding-bottom: 19px }')],
    ['one mark of a standing gone', 'popup-light', style('li:nth-child(2) [data-mark] { opacity: 0 }')],
    ['the line of one claim gone', 'popup-light', style('li:first-child .words { text-decoration: none }')],
    ['a word for another', 'popup-light', words('li:first-child .second b', 'Contested')],
    ['another accent', 'welcome-light', style(':root { --accent: #a01818 }')],
    ['another ground at night', 'popup-dark', style(':root { --paper: #000000; }')],
    ['serif for our own sentences', 'settings-light', style(':root { --sans: var(--words) }')],
    ['a card without its tint', 'card-unnamed-light', style('.unnamed { background: none }')],
    ['a plot without its points', 'library-story-light', style('svg circle { display: none }')],
  ];
  test.each(cases)('%s', async (_, of, plant) => {
    const shot = stage.shots.find(({ name }) => name === of);
    if (shot === undefined) throw new Error(`no picture is called ${of}`);
    const kept = await keptPicture(of);
    const [before, after] = await stage.show(shot, async (page) => {
      const as = coarse(decodePng(await pictureOf(page, shot)));
      await plant(page);
      return [as, coarse(decodePng(await pictureOf(page, shot)))];
    });
    expect(fault(kept, before)).toBeNull();
    expect(fault(kept, after)).not.toBeNull();
  });
});
