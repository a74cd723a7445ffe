import type { NameVerdict } from './names.ts';
import type { Frame } from './walk.ts';

/** Prose counts in full for the frame around it, and less the farther out. */
const decay = [1, 1, 0.6, 0.4, 0.3];
/** A frame named as the article's body counts so much more. */
const BODY = 1.5;

/** What is known of a frame: how much prose it holds, and what its names say. */
export interface Holding {
  readonly frame: Frame;
  readonly outer: Holding | null;
  /** All prose in it. */
  weight: number;
  /** Of the prose that the root is sought by: all of it, and as it counts for this frame. */
  clean: number;
  score: number;
  /** Asked only where it matters. */
  readonly names: () => NameVerdict;
}

/** The prose of a block, in the frame that it stands in. */
export interface Weighed {
  readonly holding: Holding;
  readonly weight: number;
}

export interface Holdings {
  readonly of: (frame: Frame) => Holding;
  /** Adds a block's prose to all frames around it. */
  readonly weigh: (frame: Frame, weight: number) => Weighed;
  /** The frame in which prose stands densest; null where there is none. */
  readonly densest: (prose: readonly Weighed[]) => Holding | null;
}

export function createHoldings(judge: (element: Element) => NameVerdict): Holdings {
  const known = new Map<Frame, Holding>();
  const of = (frame: Frame): Holding => {
    let holding = known.get(frame);
    if (holding === undefined) {
      let names: NameVerdict | null = null;
      holding = {
        frame,
        outer: frame.parent === null ? null : of(frame.parent),
        weight: 0,
        clean: 0,
        score: 0,
        names: () => (names ??= judge(frame.element)),
      };
      known.set(frame, holding);
    }
    return holding;
  };
  return {
    of,
    weigh(frame, weight) {
      const holding = of(frame);
      for (let each: Holding | null = holding; each !== null; each = each.outer) each.weight += weight;
      return { holding, weight };
    },
    densest(prose) {
      let best: Holding | null = null;
      const touched = new Set<Holding>();
      for (const { holding, weight } of prose) {
        let steps = 0;
        for (let each: Holding | null = holding; each !== null; each = each.outer) {
          each.clean += weight;
          each.score += weight * (decay[steps] ?? 0.3);
          steps++;
          touched.add(each);
        }
      }
      let most = 0;
      for (const each of touched) {
        if (each.frame.tag === 'p') continue;
        const score = each.score * (each.names().isBody ? BODY : 1);
        if (score > most) [best, most] = [each, score];
      }
      return best;
    },
  };
}
