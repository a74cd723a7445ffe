import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Who sent a message, as the browser vouches for it. Everything may be missing. */
export interface Sender {
  readonly extension: string | undefined;
  /** Tab of a content script, or of an extension page that is open in a tab. */
  readonly tab: number | undefined;
  readonly frame: number | undefined;
  readonly url: string | undefined;
  readonly inPrivate: boolean;
}

/** Gives true when it will call `reply` later; anything else means that the message is not for it. */
export type Listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => boolean;

/** @throws when the background cannot be reached, or the extension was reloaded under the page */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** To the content script in the top frame. @throws when none listens there */
export function sendToTab(tab: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

/**
 * Replies go through `sendResponse` and a listener that returns true: the one form that works in every browser.
 * @returns stops listening
 */
export function onMessage(listener: Listener): () => void {
  const heard = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) =>
    listener(message, senderOf(sender), reply) ? true : undefined;
  browser.runtime.onMessage.addListener(heard as Runtime.OnMessageListenerCallback);
  return () => {
    browser.runtime.onMessage.removeListener(heard as Runtime.OnMessageListenerCallback);
  };
}

/** As the browser calls it: true when `reply` will be called later, undefined when the message is not for it. */
export type PageListener = (
  message: unknown,
  sender: unknown,
  reply: (answer: unknown) => void,
) => true | undefined;

/** As `onMessage`, for a page, to which only our own background can speak: with no function in between. */
export function onMessageInPage(listener: PageListener): () => void {
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  return () => {
    browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback);
  };
}

/** One end of a connection for long work. */
export interface Wire {
  readonly name: string;
  readonly sender: Sender;
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onDisconnect: (listener: () => void) => void;
  readonly disconnect: () => void;
}

export function connectToBackground(name: string): Wire {
  return wireOf(browser.runtime.connect({ name }));
}

export function onConnect(listener: (wire: Wire) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    listener(wireOf(port));
  });
}

function wireOf(port: Runtime.Port): Wire {
  return {
    name: port.name,
    sender: senderOf(port.sender ?? {}),
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.onMessage.addListener((message: unknown) => {
        listener(message);
      });
    },
    onDisconnect: (listener) => {
      port.onDisconnect.addListener(() => {
        listener();
      });
    },
    disconnect: () => {
      port.disconnect();
    },
  };
}

function senderOf(sender: Runtime.MessageSender): Sender {
  return {
    extension: sender.id,
    tab: sender.tab?.id,
    frame: sender.frameId,
    url: sender.url,
    inPrivate: sender.tab?.incognito ?? false,
  };
}
