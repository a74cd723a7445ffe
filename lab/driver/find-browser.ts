import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

interface Whereabouts {
  /** Environment variable that overrules the places. */
  readonly variable: string;
  readonly places: readonly string[];
  /** Debian package. */
  readonly package: string;
}

const browsers: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    package: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    package: 'firefox-esr',
  },
};

function findBrowser(name: BrowserName): string | null {
  const { variable, places } = browsers[name];
  const named = process.env[variable];
  return [...(named === undefined ? [] : [named]), ...places].find((place) => existsSync(place)) ?? null;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(name: BrowserName): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  process.stderr.write(`Installing ${browsers[name].package}, once.\n`);
  apt('-qq', 'update');
  apt('-qq', 'install', '-y', '--no-install-recommends', browsers[name].package, 'fonts-liberation');
}

/** A browser that is not there, and the one sentence that says what to do about it. */
export class NoBrowser extends Error {}

/**
 * Path of a browser: from its environment variable, from where it usually stands, or freshly installed through apt
 * where that is allowed.
 * @throws {NoBrowser}
 */
export function browserAt(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  const { variable, package: debian } = browsers[name];
  const sentence = `There is no ${name}: install it (Debian: apt-get install ${debian}) or set ${variable} to its path.`;
  if (!canInstall()) throw new NoBrowser(sentence);
  try {
    install(name);
  } catch {
    throw new NoBrowser(sentence);
  }
  const installed = findBrowser(name);
  if (installed === null) throw new NoBrowser(sentence);
  return installed;
}
