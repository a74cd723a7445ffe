import type { JSX } from 'preact';
import { StandingMark } from '../parts/StandingMark.tsx';
import { useWords } from '../words.ts';

export interface Bracket {
  /** Who is cited. */
  readonly name: string;
  /** What it says, in the article's words. */
  readonly said?: string;
  readonly citers: readonly { readonly key: string; readonly name: string; readonly here?: boolean }[];
}

/** Each cited at the left, an arrow to it from those that cite it; drawn from borders, and a nested list to a screen reader. */
export function Brackets({ brackets }: { brackets: readonly Bracket[] }): JSX.Element {
  const words = useWords();
  return (
    <ul class="brackets">
      {brackets.map(({ name, said, citers }) => (
        <li class="bracket" key={`${name} ${said ?? ''}`}>
          <div class="cited">
            <StandingMark name="origin" />
            <b>{name}</b>
            {said === undefined ? null : <span class="words">{said}</span>}
          </div>
          <ul aria-label={words('cited_by', [name])}>
            {citers.map((citer) => (
              <li class={citer.here === true ? 'citer here' : 'citer'} key={citer.key}>
                <i aria-hidden="true" />
                {citer.name}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
