import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { tabTo } from './by-keyboard.ts';
import { type Reader, sitDown } from './reader.ts';

const patient = { polling: 50, timeout: 10_000 };
const NOTE = 'Ask the desk which paper.';

const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((words: string) => document.body.innerText.includes(words), patient, words);

const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

const isFocusInMain = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement.closest('main') !== null);

/* Chromium alone: in Firefox the panel's document stands in a tab behind, which takes no keys. */
let page: Page;
let sitting: Reader | null = null;

function reader(): Reader {
  if (sitting === null) throw new Error('the browser did not open');
  return sitting;
}

afterAll(async () => {
  await sitting?.browser.close();
  await sitting?.stand.close();
});

const panel = async (): Promise<Page> => {
  const popup = await reader().browser.popup(page);
  await popup.waitForFunction(() => document.querySelectorAll('button.claim').length > 3, patient);
  return popup;
};

beforeAll(async () => {
  sitting = await sitDown('chromium', {});
  page = await reader().browser.open(addressOf(pieceNamed('signal/nine-months')));
  await untilPainted(page);
});

test('a claim opens, takes a note, and is left, with no mouse', async () => {
  const popup = await panel();
  await tabTo(popup, '375 million');
  await popup.keyboard.press('Enter');
  await says(popup, 'No other outlet read yet');
  await tabTo(popup, 'Note');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('textarea:focus');
  await popup.keyboard.type(NOTE);
  await says(popup, 'Kept');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('to ask, desk');
  await says(popup, 'Tags: to ask, desk');
  await popup.close();
});

test('the note is there again, though the background was stopped in between', async () => {
  await reader().browser.stopBackground();
  const popup = await panel();
  await says(popup, NOTE);
  await says(popup, 'Tags: to ask, desk');
  await popup.close();
});

test('a claim is dismissed and put back', async () => {
  const popup = await panel();
  await tabTo(popup, '375 million');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Not a claim');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('button.claim.dismissed', { timeout: 10_000 });
  await tabTo(popup, 'Undo');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.querySelector('button.claim.dismissed') === null, patient);
  await says(popup, NOTE);
  await popup.close();
});

test('what does not work is said, and a switch stands as it did', async () => {
  const popup = await panel();
  await tabTo(popup, '375 million');
  await popup.keyboard.press('Enter');
  await says(popup, 'No other outlet read yet');
  await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } };
    chrome.runtime.sendMessage = () => Promise.reject(new Error('Receiving end does not exist'));
  });
  await tabTo(popup, 'Not a claim');
  await popup.keyboard.press('Enter');
  await says(popup, 'That did not work.');
  await popup.click('[aria-label="Close"]');
  await popup.click('input[role="switch"]');
  await says(popup, 'That did not work.');
  expect(await popup.$eval('input[role="switch"]', (input) => input.checked)).toBe(true);
  await popup.close();
});

test('arrows go from claim to claim, and a filter leaves what it names', async () => {
  const popup = await panel();
  await popup.focus('button.claim');
  await popup.keyboard.press('ArrowDown');
  const second = await popup.evaluate(
    () =>
      [...document.querySelectorAll('button.claim')].indexOf(document.activeElement ?? document.body) === 1,
  );
  expect(second).toBe(true);
  await popup.keyboard.press('Home');
  const all = await popup.$$eval('button.claim', (rows) => rows.length);
  await popup.focus('.filters button');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.menu input:focus');
  await popup.keyboard.press('Space');
  await popup.waitForFunction(
    (all: number) => document.querySelectorAll('button.claim').length < all,
    patient,
    all,
  );
  await popup.keyboard.press('Escape');
  expect(await popup.$('.menu')).toBeNull();
  await popup.close();
});

test('the library finds the claim and lists the note', async () => {
  const library = await reader().browser.ownPage('library.html#search');
  await library.waitForSelector('input[type="search"]:focus', { timeout: 10_000 });
  await library.keyboard.type('375 mill');
  await library.waitForFunction(
    () => [...document.querySelectorAll('.hit')].some((hit) => hit.textContent.includes('375 million')),
    patient,
  );
  await library.evaluate(() => {
    location.hash = '#marks';
  });
  await says(library, NOTE);
  await library.close();
});

test('an article is deleted and comes back by undo', async () => {
  const library = await reader().browser.ownPage('library.html#articles');
  await library.waitForSelector('.tick', { timeout: 10_000 });
  await library.focus('.tick');
  await library.keyboard.press('Space');
  await tabTo(library, 'Delete');
  await library.keyboard.press('Enter');
  await library.waitForFunction(() => document.querySelector('.tick') === null, patient);
  expect(await focusedIn(library)).toBe('Undo');
  await library.keyboard.press('Enter');
  await library.waitForSelector('.tick', { timeout: 10_000 });
  expect(await isFocusInMain(library)).toBe(true);
  await library.close();
});

test('an article opens with the focus in it, and the tab has its name', async () => {
  const library = await reader().browser.ownPage('library.html#articles');
  await library.waitForSelector('a.headline', { timeout: 10_000 });
  expect(await library.title()).toBe('Articles – Hearsay');
  await library.focus('a.headline');
  await library.keyboard.press('Enter');
  await library.waitForFunction(() => document.title.startsWith('An intruder stayed'), patient);
  expect(await isFocusInMain(library)).toBe(true);
  await library.close();
});

test('a button at work keeps the focus', async () => {
  const library = await reader().browser.ownPage('library.html#export');
  await tabTo(library, 'Export as Table of claims');
  await library.keyboard.press('Enter');
  await says(library, 'The export is in your downloads.');
  expect(await focusedIn(library)).toContain('Export');
  await library.evaluate(() => {
    document.querySelector('.telling')?.setAttribute('data-same', '');
    location.hash = '#outlets';
  });
  await library.waitForFunction(() => document.title.startsWith('Outlets'), patient);
  /* The sentence is not told anew on the next view, where its time would begin again. */
  expect(await library.$('.telling[data-same]')).not.toBeNull();
  await library.close();
});

test('settings are kept', async () => {
  const settings = await reader().browser.ownPage('library.html#settings');
  await settings.waitForSelector('.settings', { timeout: 10_000 });
  await tabTo(settings, 'Add site', 12);
  await settings.evaluate(() => {
    document.querySelector<HTMLInputElement>('.sites input')?.focus();
  });
  await settings.keyboard.type('www.other.example');
  await settings.keyboard.press('Enter');
  await settings.waitForSelector('[aria-label="Remove other.example"]');
  await settings.reload({ waitUntil: 'domcontentloaded' });
  await settings.waitForSelector('[aria-label="Remove other.example"]');
  await settings.close();
});

test('an address that changes as soon as the first view is there is followed', async () => {
  const library = await reader().browser.ownPage('library.html#settings');
  await library.evaluateOnNewDocument(() => {
    new MutationObserver((_, seen) => {
      if (document.querySelector('.settings') === null) return;
      seen.disconnect();
      location.hash = '#export';
    }).observe(document, { childList: true, subtree: true });
  });
  await library.reload();
  await library.waitForFunction(() => document.title.startsWith('Export'), patient);
  await library.close();
});

test('a view that is gone back to stands where it was left', async () => {
  const library = await reader().browser.ownPage('library.html#settings');
  await library.waitForSelector('.settings', { timeout: 10_000 });
  await library.evaluate(() => {
    scrollTo(0, 400);
    location.hash = '#export';
  });
  await library.waitForFunction(() => document.title.startsWith('Export') && scrollY === 0, patient);
  await library.evaluate(() => {
    history.back();
  });
  await library.waitForFunction(() => document.title.startsWith('Settings') && scrollY === 400, patient);
  await library.close();
});

test('deleting everything is asked first, with the focus on the way out, and Escape leaves it', async () => {
  const settings = await reader().browser.ownPage('library.html#settings');
  await settings.waitForSelector('.settings', { timeout: 10_000 });
  await tabTo(settings, 'Delete everything');
  await settings.keyboard.press('Enter');
  await settings.waitForSelector('[role="alertdialog"]');
  expect(await focusedIn(settings)).toBe('Cancel');
  await settings.keyboard.press('Escape');
  await settings.waitForFunction(() => document.querySelector('[role="alertdialog"]') === null, patient);
  expect(await focusedIn(settings)).toBe('Delete everything');
  await settings.close();
});

test('meanwhile no console has shown an error, and nothing was asked of the network', () => {
  expect(reader().browser.faults).toEqual([]);
  expect(reader().browser.requests).toEqual([]);
});
