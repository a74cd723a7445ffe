/** The script of ours that a page has, as it is known to one that comes after it and to the background. */
export interface Presence {
  readonly isAlive: () => boolean;
  /** Has the page read, or asked, at once. */
  readonly come: () => unknown;
  readonly end: () => void;
}

/** One script a page: the background may run it again where it got no answer. */
export const PRESENCE = 'hearsay';

const world = globalThis as { [key: symbol]: Presence | undefined };

export const present = (): Presence | undefined => world[Symbol.for(PRESENCE)];

export function bePresent(script: Presence): void {
  world[Symbol.for(PRESENCE)] = script;
}
