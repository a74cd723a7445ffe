import type { ComponentChildren, JSX } from 'preact';
import type { Evidence, EvidenceOrigin, EvidenceVersion, Origin, Witness } from '../../lib/model/relation.ts';
import { Icon } from '../parts/Icon.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { momentOf, thisYear } from '../say/dates.ts';
import { shortPassage } from '../say/passage.ts';
import { howInWords, originSort } from '../say/how.ts';
import { counted, useTongue } from '../words.ts';
import { CitesPicture } from './CitesPicture.tsx';

/** What a standing rests on: version by version, origin by origin, earliest first, echoes folded under their origin. */
export function EvidenceView({ evidence }: { evidence: Evidence }): JSX.Element {
  return (
    <div class="evidence-body">
      {evidence.versions.map((version) => (
        <Version version={version} isValue={evidence.kind !== 'attribution'} key={version.label} />
      ))}
      <CitesPicture evidence={evidence} />
    </div>
  );
}

/** @param isValue what is said has words of its own; of an attribution they are one article's words for its source */
function Version({ version, isValue }: { version: EvidenceVersion; isValue: boolean }): JSX.Element {
  const tongue = useTongue();
  const outlets = new Set(
    version.origins.flatMap(({ first, echoes }) => [first, ...echoes].map(({ outlet }) => outlet)),
  );
  return (
    <section class="version">
      <h3>
        {isValue ? <q class="words">{version.label}</q> : null}
        <span>
          {version.relation === 'same' ? null : `${tongue.words(`relation_${version.relation}`)} · `}
          {counted(tongue, 'origins', version.origins.length)}, {counted(tongue, 'outlets', outlets.size)}
        </span>
      </h3>
      {version.origins.map((origin) => (
        <OriginReports origin={origin} key={origin.origin.id} />
      ))}
    </section>
  );
}

function OriginReports({ origin: { origin, first, echoes } }: { origin: EvidenceOrigin }): JSX.Element {
  const tongue = useTongue();
  const isOwn = first.how === 'own-reporting' || first.outlet === origin.id;
  return (
    <div class="origin">
      {isOwn ? null : (
        <p class="origin-name">
          <b>{origin.name}</b>
          <span>{originSort(tongue, origin)}</span>
        </p>
      )}
      <Report report={first} origin={origin} quoted />
      {echoes.length === 0 ? null : (
        <details class="echoes" open={echoes.length < 5}>
          <summary>
            <Icon name="forward" small />
            <StandingMark name="echoed" />
            {counted(tongue, 'echoes', echoes.length)}
          </summary>
          {echoes.map((echo) => (
            <Report report={echo} origin={origin} key={echo.claim} />
          ))}
        </details>
      )}
    </div>
  );
}

interface ReportProps {
  readonly report: Witness;
  readonly origin: Origin;
  readonly quoted?: boolean;
}

function Report({ report, origin, quoted = false }: ReportProps): JSX.Element {
  const tongue = useTongue();
  const { before, exact, after } = shortPassage(report.passage);
  const moment = momentOf(tongue.locale, report.date, thisYear());
  return (
    <div class="report">
      <b>
        {report.here ? (
          tongue.words('this_article', [report.outletName])
        ) : (
          <OutsideLink url={report.url} title={report.title}>
            {report.outletName}
          </OutsideLink>
        )}
      </b>
      <time dateTime={report.date}>{moment ?? report.date}</time>
      {quoted && !report.here ? (
        <q class="words">
          {before}
          <mark>{exact}</mark>
          {after}
        </q>
      ) : null}
      <span class="how">{howInWords(tongue, report, origin)}</span>
    </div>
  );
}

interface LinkProps {
  readonly url: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** To an article that the reader has read; its address was checked to be http(s) when it was filed. */
function OutsideLink({ url, title, children }: LinkProps): JSX.Element {
  return (
    <a href={url} title={title} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
