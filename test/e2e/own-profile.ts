import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';

type Open<B> = (profile: string, port: number) => Promise<B>;

/** A newsstand, and a browser in front of it whose profile is on the disk. */
export interface OwnProfile<B> {
  /** The browser that was opened last. */
  readonly now: B;
  /** Its folder; what else lies in there goes with it. */
  readonly profile: string;
  /** Closes the browser, unless it is gone already, and opens one on the same profile, as before or by `open`. */
  readonly reopen: (open?: Open<B>) => Promise<void>;
}

/** One for each test of a file, or for all of its tests together. */
export function ownProfile<B extends { readonly browser: Browser }>(
  open: Open<B>,
  per: 'test' | 'file' = 'test',
): OwnProfile<B> {
  let held: { readonly stand: Newsstand; readonly profile: string; now: B } | null = null;
  const there = () => {
    if (held === null) throw new Error('the browser did not open');
    return held;
  };
  const close = () =>
    there()
      .now.browser.close()
      .catch(() => null);
  const [before, after] = per === 'test' ? [beforeEach, afterEach] : [beforeAll, afterAll];
  before(async () => {
    const stand = await openNewsstand();
    const profile = await mkdtemp(join(tmpdir(), 'hearsay-'));
    held = { stand, profile, now: await open(profile, stand.port) };
  });
  after(async () => {
    await close();
    const { stand, profile } = there();
    await stand.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    held = null;
  });
  return {
    get now() {
      return there().now;
    },
    get profile() {
      return there().profile;
    },
    reopen: async (again = open) => {
      await close();
      const sitting = there();
      sitting.now = await again(sitting.profile, sitting.stand.port);
    },
  };
}
