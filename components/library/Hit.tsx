import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow, ClaimHit } from '../../lib/model/library.ts';
import type { Standing } from '../../lib/model/relation.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { longDayOf } from '../say/dates.ts';
import { markedParts } from '../say/marked-parts.ts';
import { beyond, kindInLine } from '../say/row-line.ts';
import { standingName } from '../say/standing.ts';
import { useTongue } from '../words.ts';
import { hashOf } from './desk.ts';

interface Props {
  readonly hit: ClaimHit;
  readonly query: string;
  readonly standingOf: (claim: string) => Promise<Standing | null>;
}

/** A claim that was found: its words, where it stands in its sentence, and how it stands among outlets. */
export function Hit({ hit, query, standingOf }: Props): JSX.Element {
  const tongue = useTongue();
  const kind = hit.source === 'unnamed' ? 'unnamed' : hit.kind;
  const standing = useStanding(hit, standingOf);
  return (
    <a class="hit" href={hashOf({ view: 'article', id: hit.article.id })}>
      {standing === null ? (
        <span class="mark" />
      ) : (
        <StandingMark name={standing.name} origins={standing.origins} />
      )}
      <span>
        <ArticleWords line={kind}>
          <Marked text={hit.label} query={query} />
        </ArticleWords>
        {hit.passage === hit.label ? null : (
          <span class="words passage">
            <Marked text={hit.passage} query={query} />
          </span>
        )}
        <span class="second">
          {standing === null ? null : (
            <>
              <b>{standingName(tongue, standing)}</b> ·{' '}
            </>
          )}
          {[kindInLine(tongue, kind), ...(standing === null ? [] : beyond(tongue, standing))].join(', ')}
        </span>
      </span>
    </a>
  );
}

/** The article whose claims stand below. */
export function HitArticle({ article, query }: { article: ArticleRow; query: string }): JSX.Element {
  const { words, locale } = useTongue();
  const day = longDayOf(locale, article.date ?? article.day) ?? article.day;
  return (
    <a class="hit-article" href={hashOf({ view: 'article', id: article.id })}>
      <b class="words">
        <Marked text={article.title === '' ? words('untitled') : article.title} query={query} />
      </b>
      <span class="second">
        {article.outletName}, {day}
      </span>
    </a>
  );
}

function Marked({ text, query }: { text: string; query: string }): JSX.Element {
  return (
    <>
      {markedParts(text, query).map(({ at, part, found }) =>
        found ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
      )}
    </>
  );
}

function useStanding(hit: ClaimHit, standingOf: Props['standingOf']): Standing | null {
  const [asked, setAsked] = useState<{ claim: string; standing: Standing | null } | null>(null);
  const { claim } = hit;
  const isKnown = hit.standing !== null;
  useEffect(() => {
    if (isKnown) return undefined;
    let wanted = true;
    standingOf(claim).then(
      (standing) => {
        if (wanted) setAsked({ claim, standing });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [claim, isKnown, standingOf]);
  return hit.standing ?? (asked?.claim === claim ? asked.standing : null);
}
