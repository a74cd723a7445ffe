import { browser } from './browser.ts';

/** The URL of a file of the package. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path);
}

export function extensionId(): string {
  return browser.runtime.id;
}

/** False in a content script whose extension was reloaded, updated or removed. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}

/** @throws when the package does not hold the file */
export async function packageFile(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(ownUrl(path));
  return await answer.arrayBuffer();
}

export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    listener(reason);
  });
}

export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Bytes used and at most usable by this extension; null where the browser does not tell. */
export async function storageEstimate(): Promise<{ used: number; most: number } | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
}

/**
 * Has the browser keep what the extension stores when the disk runs short. Firefox lets go of all of it otherwise, whatever the
 * manifest asks for, and tells nobody. Chromium's worker has no such question: there the permission for unlimited storage keeps it.
 */
export async function keepStorage(): Promise<void> {
  if ('persist' in navigator.storage) await navigator.storage.persist().catch(() => false);
}
