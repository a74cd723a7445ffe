/** The script of ours that a page has, as it is known to one that comes after it and to the background. */
export interface Standing {
  readonly isAlive: () => boolean;
  /** Has the page read, or asked, at once. */
  readonly come: () => void;
  readonly end: () => void;
}

/** One script a page: the background may run it again where it got no answer. */
export const STANDING = 'hearsay';

const world = globalThis as { [key: symbol]: Standing | undefined };

export const standing = (): Standing | undefined => world[Symbol.for(STANDING)];

export function stand(script: Standing): void {
  world[Symbol.for(STANDING)] = script;
}
