import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StandingName } from '../../lib/model/relation.ts';
import type { PageView } from '../../lib/model/view.ts';
import { StandingMark } from '../parts/StandingMark.tsx';
import { useWords } from '../words.ts';

export const standingOrder: readonly StandingName[] = ['conflicting', 'echoed', 'only-here', 'independent'];

type Counts = Readonly<Record<StandingName, number>>;

interface Props {
  readonly article: string;
  readonly pageOf: (article: string) => Promise<PageView | null>;
}

/** How the claims of an article stand, counted when its line comes into sight. */
export function StandingCounts({ article, pageOf }: Props): JSX.Element {
  const words = useWords();
  const place = useRef<HTMLSpanElement>(null);
  const [counts, setCounts] = useState<Counts | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    let wanted = true;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      pageOf(article).then(
        (page) => {
          if (wanted && page !== null) setCounts(countsOf(page));
        },
        () => undefined,
      );
    });
    watch.observe(place.current);
    return () => {
      wanted = false;
      watch.disconnect();
    };
  }, [article, pageOf]);
  return (
    <span class="counts" ref={place}>
      {counts === null
        ? null
        : standingOrder.map((name) => (
            <span key={name} class={counts[name] === 0 ? 'zero' : undefined}>
              <StandingMark name={name} />
              <b class="figures">{counts[name]}</b>
              <span class="unseen">{words(`legend_${name.replace('-', '_')}`)}</span>
            </span>
          ))}
    </span>
  );
}

export function Legend(): JSX.Element {
  const words = useWords();
  return (
    <p class="legend">
      {standingOrder.map((name) => (
        <span key={name}>
          <StandingMark name={name} />
          {words(`legend_${name.replace('-', '_')}`)}
        </span>
      ))}
    </p>
  );
}

function countsOf({ claims }: PageView): Counts {
  const counts = { conflicting: 0, echoed: 0, 'only-here': 0, independent: 0 };
  for (const { standing, annotation } of claims) {
    if (annotation?.dismissed !== true) counts[standing.name] += 1;
  }
  return counts;
}
