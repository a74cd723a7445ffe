import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PRESENCE, bePresent } from '../../../lib/platform/presence.ts';
import { event, storageArea } from '../../doubles/browser.ts';

interface Tab {
  readonly id?: number;
  readonly windowId?: number;
  readonly url?: string;
}

interface Injected {
  readonly args?: readonly unknown[];
  readonly func?: (...args: readonly unknown[]) => unknown;
}

const made = () => ({
  calls: [] as unknown[],
  front: [] as Tab[],
  isWordless: false,
  language: 'en-GB',
  storage: { local: storageArea(), session: storageArea() },
  onMessage: event<[message: unknown, sender: object, reply: (answer: unknown) => void]>(),
  onConnect: event<[port: object]>(),
  onInstalled: event<[details: { reason: string }]>(),
  onStartup: event<[]>(),
  onCommand: event<[name: string, tab?: Tab]>(),
  onRemoved: event<[tab: number]>(),
  onActivated: event<[info: { tabId: number }]>(),
  onUpdated: event<[tab: number, change: { status?: string }]>(),
});
let state = made();
/** Notes what is called, and with what. */
const noted =
  (name: string, answer?: unknown) =>
  (...args: readonly unknown[]): Promise<unknown> => {
    state.calls.push([name, ...args]);
    return Promise.resolve(answer);
  };
/** Parts that only some browsers have. */
const extras: Record<string, unknown> = {};

vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    get sidePanel() {
      return extras['sidePanel'];
    },
    get sidebarAction() {
      return extras['sidebarAction'];
    },
    get storage() {
      return state.storage;
    },
    runtime: {
      get id() {
        if (extras['dead'] === true) throw new Error('Extension context invalidated.');
        return 'hearsay@example';
      },
      getURL: (path: string) => `${'scheme' in extras ? 'moz' : 'chrome'}-extension://id/${path}`,
      sendMessage: noted('send', 'answer'),
      connect: ({ name }: { name: string }) => portOf(name),
      get onMessage() {
        return state.onMessage;
      },
      get onConnect() {
        return state.onConnect;
      },
      get onInstalled() {
        return state.onInstalled;
      },
      get onStartup() {
        return state.onStartup;
      },
    },
    tabs: {
      query: () => Promise.resolve(state.front),
      get: (tab: number) => {
        const known = state.front.find(({ id }) => id === tab);
        return known ? Promise.resolve(known) : Promise.reject(new Error('no such tab'));
      },
      create: noted('create'),
      reload: noted('reload'),
      sendMessage: noted('send to tab', 'answer of the tab'),
      get onRemoved() {
        return state.onRemoved;
      },
      get onActivated() {
        return state.onActivated;
      },
      get onUpdated() {
        return state.onUpdated;
      },
    },
    scripting: {
      insertCSS: noted('css'),
      executeScript: async (what: Injected) => {
        state.calls.push(['js', what]);
        return [{ result: what.func?.(...(what.args ?? [])) }];
      },
    },
    action: {
      setBadgeBackgroundColor: noted('colour'),
      setBadgeText: noted('text'),
      setPopup: noted('popup page'),
      openPopup: noted('popup'),
    },
    commands: {
      get onCommand() {
        return state.onCommand;
      },
      get openShortcutSettings() {
        return extras['openShortcutSettings'];
      },
      getAll: () =>
        Promise.resolve([
          { name: 'open-panel', description: 'Open the panel' },
          { name: 'next-claim', description: 'Next claim', shortcut: 'Alt+N' },
          { name: '_execute_action' },
        ]),
    },
    i18n: {
      getMessage: (key: string, parts: readonly string[] = []) =>
        state.isWordless ? '' : [key, ...parts].join(' '),
      getUILanguage: () => state.language,
    },
  },
}));

const port = { ...portParts(), sender: undefined as object | undefined };

function portParts() {
  return { onMessage: event<[message: unknown]>(), onDisconnect: event<[]>() };
}

function portOf(name: string, sender?: object) {
  const { onMessage, onDisconnect } = portParts();
  Object.assign(port, { onMessage, onDisconnect, sender });
  return {
    name,
    sender,
    onMessage,
    onDisconnect,
    postMessage: noted('post'),
    disconnect: noted('disconnect'),
  };
}

const areas = await import('../../../lib/platform/areas.ts');
const beside = await import('../../../lib/platform/beside.ts');
const commands = await import('../../../lib/platform/commands.ts');
const messaging = await import('../../../lib/platform/messaging.ts');
const runtime = await import('../../../lib/platform/runtime.ts');
const shortcuts = await import('../../../lib/platform/shortcuts.ts');
const tabs = await import('../../../lib/platform/tabs.ts');
const toolbar = await import('../../../lib/platform/toolbar.ts');
const words = await import('../../../lib/platform/words.ts');

beforeEach(() => {
  state = made();
  for (const name of Object.keys(extras)) Reflect.deleteProperty(extras, name);
});

describe('areas', () => {
  test.each([
    ['kept', areas.keptArea, 'local'],
    ['of the session', areas.sessionArea, 'session'],
  ] as const)('%s: a value is there until it is removed', async (_, area, name) => {
    expect(await area.get('note')).toBeUndefined();
    await area.set('note', { text: 'a' });
    expect(await area.get('note')).toEqual({ text: 'a' });
    expect(await state.storage[name].get('note')).toEqual({ note: { text: 'a' } });
    await area.remove('note');
    expect(await area.get('note')).toBeUndefined();
  });
});

describe('tabs', () => {
  test.each<[name: string, front: Tab[], expected: unknown]>([
    ['with an id', [{ id: 7 }], 7],
    ['without an id', [{ url: 'https://a.example/' }], null],
    ['none', [], null],
  ])('the tab in front: %s', async (_, front, expected) => {
    state.front = front;
    expect(await tabs.tabInFront()).toEqual(expected);
  });

  test('the address of a tab: known, hidden, gone', async () => {
    state.front = [{ id: 1, url: 'https://a.example/' }, { id: 2 }];
    expect(await Promise.all([1, 2, 3].map(tabs.urlOfTab))).toEqual(['https://a.example/', null, null]);
  });

  test('styles come into a tab before the script, which comes then', async () => {
    await tabs.runInTab(7, 'news');
    expect(state.calls).toEqual([
      ['css', { target: { tabId: 7 }, files: ['/content-scripts/news.css'] }],
      ['js', { target: { tabId: 7 }, files: ['/content-scripts/news.js'] }],
      ['js', expect.objectContaining({ target: { tabId: 7 }, args: [PRESENCE, 'come'] })],
    ]);
  });

  test('a script that stands in a tab is asked there whether it is alive', async () => {
    expect(await tabs.isPresentIn(7)).toBe(false);
    const script = { isAlive: vi.fn(() => true), come: vi.fn<() => void>(), end: vi.fn<() => void>() };
    bePresent(script);
    expect(await tabs.isPresentIn(7)).toBe(true);
    script.isAlive.mockReturnValue(false);
    expect(await tabs.isPresentIn(7)).toBe(false);
    expect(script.come).not.toHaveBeenCalled();
    await tabs.runInTab(7, 'news');
    expect(script.come).toHaveBeenCalledOnce();
  });

  test('a tab is opened, and loaded anew', async () => {
    await tabs.openTab('https://a.example/');
    await tabs.reloadTab(7);
    expect(state.calls).toEqual([
      ['create', { url: 'https://a.example/' }],
      ['reload', 7],
    ]);
  });

  test('a page that is still loading is not told; nor is anything after the end', () => {
    const heard: unknown[] = [];
    tabs.onTabClosed((tab) => heard.push(['closed', tab]));
    const stops = [
      tabs.onTabInFront((tab) => heard.push(['front', tab])),
      tabs.onTabLoaded((tab) => heard.push(['loaded', tab])),
    ];
    const fireAll = () => {
      state.onRemoved.fire(1);
      state.onActivated.fire({ tabId: 2 });
      state.onUpdated.fire(3, { status: 'loading' });
      state.onUpdated.fire(3, { status: 'complete' });
    };
    fireAll();
    expect(heard).toEqual([
      ['closed', 1],
      ['front', 2],
      ['loaded', 3],
    ]);
    for (const stop of stops) stop();
    heard.length = 0;
    fireAll();
    expect(heard).toEqual([['closed', 1]]);
  });
});

describe('messages', () => {
  const page = {
    id: 'hearsay@example',
    tab: { id: 7, incognito: true },
    frameId: 0,
    url: 'https://a.example/',
  };

  test('the sender is what the browser vouches for', () => {
    const senders: unknown[] = [];
    messaging.onMessage((_, sender) => {
      senders.push(sender);
      return false;
    });
    state.onMessage.fire('hello', page, () => undefined);
    state.onMessage.fire('hello', {}, () => undefined);
    expect(senders).toEqual([
      { extension: 'hearsay@example', tab: 7, frame: 0, url: 'https://a.example/', inPrivate: true },
      { extension: undefined, tab: undefined, frame: undefined, url: undefined, inPrivate: false },
    ]);
  });

  test('true keeps the answer open; nothing else does; and one can stop listening', () => {
    const stops = [
      messaging.onMessage((message) => message === 'ours'),
      messaging.onMessageInPage((message) => (message === 'ours' ? true : undefined)),
    ];
    expect(state.onMessage.fire('ours', page, () => undefined)).toEqual([true, true]);
    expect(state.onMessage.fire('other', page, () => undefined)).toEqual([undefined, undefined]);
    for (const stop of stops) stop();
    expect(state.onMessage.fire('ours', page, () => undefined)).toEqual([]);
  });

  test('go to the background, and to the top frame of a tab', async () => {
    expect(await messaging.sendToBackground('a')).toBe('answer');
    expect(await messaging.sendToTab(7, 'b')).toBe('answer of the tab');
    expect(state.calls).toEqual([
      ['send', 'a'],
      ['send to tab', 7, 'b', { frameId: 0 }],
    ]);
  });

  test('a wire carries messages both ways until it is cut', () => {
    const heard: unknown[] = [];
    const wire = messaging.connectToBackground('import');
    wire.onMessage((message) => heard.push(message));
    wire.onDisconnect(() => heard.push('cut'));
    port.onMessage.fire('half');
    port.onDisconnect.fire();
    wire.post('go');
    wire.disconnect();
    expect([wire.name, heard, state.calls]).toEqual([
      'import',
      ['half', 'cut'],
      [['post', 'go'], ['disconnect']],
    ]);
  });

  test('a wire says who is at its other end', () => {
    const senders: unknown[] = [];
    messaging.onConnect(({ sender }) => senders.push(sender.tab));
    state.onConnect.fire(portOf('import', page));
    state.onConnect.fire(portOf('import'));
    expect(senders).toEqual([7, undefined]);
  });
});

describe('runtime', () => {
  test('a dead extension is known by its id', () => {
    expect(runtime.isAlive()).toBe(true);
    extras['dead'] = true;
    expect(runtime.isAlive()).toBe(false);
  });

  test('files of the package have its address', async () => {
    expect([runtime.ownUrl('model.bin'), runtime.extensionId()]).toEqual([
      'chrome-extension://id/model.bin',
      'hearsay@example',
    ]);
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      return Promise.resolve(new Response(Uint8Array.of(1, 2)));
    });
    expect((await runtime.packageFile('model.bin')).byteLength).toBe(2);
    expect(asked).toEqual(['chrome-extension://id/model.bin']);
    vi.unstubAllGlobals();
  });

  test('installed and started', () => {
    const heard: unknown[] = [];
    runtime.onInstalled((reason) => heard.push(reason));
    runtime.onBrowserStart(() => heard.push('start'));
    state.onInstalled.fire({ reason: 'update' });
    state.onStartup.fire();
    expect(heard).toEqual(['update', 'start']);
  });

  test.each([
    ['told', { usage: 3, quota: 10 }, { used: 3, most: 10 }],
    ['how much is used is not told', { quota: 10 }, null],
    ['how much there is is not told', { usage: 3 }, null],
  ])('room for the library: %s', async (_, estimate, expected) => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve(estimate) } });
    expect(await runtime.storageEstimate()).toEqual(expected);
    vi.unstubAllGlobals();
  });

  test.each([
    ['kept', () => Promise.resolve(true)],
    ['not granted', () => Promise.resolve(false)],
    ['not answered', () => Promise.reject(new TypeError('no storage'))],
  ])('the browser is asked to keep what is stored: %s', async (_, answer) => {
    const persist = vi.fn<() => Promise<boolean>>(answer);
    vi.stubGlobal('navigator', { storage: { persist } });
    await runtime.keepStorage();
    expect(persist).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  test('a worker that has no way to ask that goes on', async () => {
    vi.stubGlobal('navigator', { storage: {} });
    await expect(runtime.keepStorage()).resolves.toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe('keys', () => {
  test('a key is for the tab in front, and for none where there is none', () => {
    const heard: unknown[] = [];
    commands.onCommand((name, tab) => heard.push([name, tab]));
    state.onCommand.fire('next', { id: 7 });
    state.onCommand.fire('next', {});
    state.onCommand.fire('next');
    expect(heard).toEqual([['next', 7]]);
  });

  test('the list stands as a reader learns it, leaves out what has no words, and says where no key is set', async () => {
    expect(await shortcuts.shortcuts()).toEqual([
      { description: 'Next claim', keys: 'Alt+N' },
      { description: 'Open the panel', keys: '' },
    ]);
  });

  test.each([
    ['Firefox opens its own list', { openShortcutSettings: noted('own list') }, [['own list']]],
    ['Chrome has a page for it', {}, [['create', { url: 'chrome://extensions/shortcuts' }]]],
    ['another browser has neither', { scheme: 'moz' }, null],
  ])('%s', (_, parts, expected) => {
    Object.assign(extras, parts);
    const open = shortcuts.shortcutsOpener();
    open?.();
    expect(open === null ? null : state.calls).toEqual(expected);
  });
});

describe('the panel', () => {
  const sidePanel = { open: noted('side panel') };
  const sidebarAction = { open: noted('sidebar') };

  test.each<[name: string, parts: object, expected: unknown]>([
    ['at the side in Chrome', { sidePanel }, [['side panel', { tabId: 7 }]]],
    ['at the side in Firefox', { sidebarAction }, [['sidebar']]],
    ['nowhere at the side', {}, null],
  ])('%s', async (_, parts, expected) => {
    Object.assign(extras, parts);
    const open = beside.besideOpener();
    await open?.(7);
    expect(open === null ? null : state.calls).toEqual(expected);
  });

  test.each<[name: string, parts: object, expected: unknown]>([
    ['beside the tab', { sidePanel }, [['side panel', { tabId: 7 }]]],
    ['else the popup', {}, [['popup']]],
  ])('opens %s', async (_, parts, expected) => {
    Object.assign(extras, parts);
    await toolbar.openPanel(7);
    expect(state.calls).toEqual(expected);
  });

  test('opens a page of its own over a tab', async () => {
    await toolbar.setPopup(7, 'popup.html#a');
    expect(state.calls).toEqual([['popup page', { tabId: 7, popup: 'popup.html#a' }]]);
  });

  test('a badge has its colour before its text', async () => {
    await toolbar.setBadge(7, '3', '#123456');
    expect(state.calls).toEqual([
      ['colour', { tabId: 7, color: '#123456' }],
      ['text', { tabId: 7, text: '3' }],
    ]);
  });
});

test('words take numbers and strings', () => {
  expect([words.wordsOf('claims', [3, 'a']), words.wordsOf('none'), words.browserLanguage()]).toEqual([
    'claims 3 a',
    'none',
    'en-GB',
  ]);
});

describe('a process that the browser gave no messages', () => {
  const packed = {
    'chrome-extension://id/_locales/de/messages.json': {
      language_tag: { message: 'de' },
      told: { message: '$2 für $$$1' },
    },
    'chrome-extension://id/_locales/en/messages.json': {
      language_tag: { message: 'en' },
      told: { message: '$2 for $$$1' },
    },
  };

  beforeEach(() => {
    vi.resetModules();
    state.isWordless = true;
    vi.stubGlobal('fetch', (path: string) => {
      state.calls.push(['fetch', path]);
      const found = (packed as Record<string, object>)[path];
      return found ? Promise.resolve(Response.json(found)) : Promise.reject(new TypeError('no such file'));
    });
  });

  test.each([
    ['de-AT', 'de', 'four für $3'],
    ['en-GB', 'en', 'four for $3'],
    ['fr', 'en', 'four for $3'],
    ['', 'en', 'four for $3'],
  ])('with the language %j speaks %s, out of the package', async (language, tag, told) => {
    state.language = language;
    const fresh = await import('../../../lib/platform/words.ts');
    await fresh.wordsReady();
    expect([
      fresh.wordsOf('language_tag'),
      fresh.wordsOf('told', [3, 'four']),
      fresh.wordsOf('none'),
    ]).toEqual([tag, told, '']);
  });

  test('reads nothing where the browser has words', async () => {
    state.isWordless = false;
    const fresh = await import('../../../lib/platform/words.ts');
    await fresh.wordsReady();
    expect([state.calls, fresh.wordsOf('told', [3])]).toEqual([[], 'told 3']);
  });

  test('goes on without words where the package cannot be read either', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('gone')));
    const fresh = await import('../../../lib/platform/words.ts');
    await expect(fresh.wordsReady()).resolves.toBeUndefined();
    expect(fresh.wordsOf('told')).toBe('');
  });
});
