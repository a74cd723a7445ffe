import { browser } from './browser.ts';
import type { Part } from './brought.ts';
import { PRESENCE, type Presence } from './presence.ts';

/** Id of the tab that the reader looks at; null in a window without tabs. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Null when the tab is gone, or its address is hidden from us. */
export async function urlOfTab(tab: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tab)).url ?? null;
  } catch {
    return null;
  }
}

export function openTab(url: string): Promise<unknown> {
  return browser.tabs.create({ url });
}

export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** The reader went to another tab; for a panel that follows. @returns stops listening */
export function onTabInFront(listener: (tab: number) => void): () => void {
  const heard = ({ tabId }: { tabId: number }) => {
    listener(tabId);
  };
  browser.tabs.onActivated.addListener(heard);
  return () => {
    browser.tabs.onActivated.removeListener(heard);
  };
}

/** A tab has another page, and it is there; needs no access to the page. @returns stops listening */
export function onTabLoaded(listener: (tab: number) => void): () => void {
  const heard = (tab: number, { status }: { status?: string }) => {
    if (status === 'complete') listener(tab);
  };
  browser.tabs.onUpdated.addListener(heard);
  return () => {
    browser.tabs.onUpdated.removeListener(heard);
  };
}

export function reloadTab(tab: number): Promise<void> {
  return browser.tabs.reload(tab);
}

/** Whether a content script of ours stands in a tab's top frame. @throws without access to the page */
export function isPresentIn(tab: number): Promise<boolean> {
  return askPresent(tab, 'isAlive');
}

/** Puts a content script of the package with its styles into a tab's top frame, and has it come at once. @throws without access to the page */
export async function runInTab(tab: number, name: string): Promise<void> {
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target, files: [`/content-scripts/${name}.css`] });
  await browser.scripting.executeScript({ target, files: [`/content-scripts/${name}.js`] });
  await askPresent(tab, 'come');
}

/** Runs a part of the package's code in a tab's top frame at once, before the page is parsed, too. @throws without access to the page */
export async function putInto(tab: number, part: Part): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [`/${part}`],
    injectImmediately: true,
  });
}

/** @returns whether the answer is true */
async function askPresent(tab: number, what: 'isAlive' | 'come'): Promise<boolean> {
  const [answered] = await browser.scripting.executeScript({
    target: { tabId: tab },
    args: [PRESENCE, what],
    /* Goes over as text: it knows nothing of this file. */
    func: (name: string, wanted: 'isAlive' | 'come') =>
      (globalThis as { [key: symbol]: Presence | undefined })[Symbol.for(name)]?.[wanted]() === true,
  });
  return answered?.result === true;
}
