import type { JSX } from 'preact';
import type { StandingName } from '../../lib/model/relation.ts';

/** `gone`: no longer on the page. `origin`: the first report of a version, in timelines and pictures. */
export type MarkName = StandingName | 'gone' | 'origin';

interface Props {
  readonly name: MarkName;
  /** Shown in the disc of `independent`; left out, the disc is plain. */
  readonly origins?: number;
}

/** The shape of a standing. The word stands beside it always, so it is hidden from assistive technology. */
export function StandingMark({ name, origins }: Props): JSX.Element {
  const wide = name === 'independent' && origins !== undefined && origins > 9;
  return (
    <svg
      class={wide ? 'mark wide' : 'mark'}
      data-mark={name}
      viewBox={wide ? '0 0 26 20' : '0 0 20 20'}
      aria-hidden="true"
    >
      {name === 'independent' && origins !== undefined ? <Disc origins={origins} /> : shapes[name]}
    </svg>
  );
}

function Disc({ origins }: { origins: number }): JSX.Element {
  const wide = origins > 9;
  return (
    <>
      <rect x="1" y="1" width={wide ? 24 : 18} height="18" rx="9" fill="currentColor" />
      <text x={wide ? 13 : 10} y="14.4" text-anchor="middle">
        {origins > 99 ? '99' : origins}
      </text>
    </>
  );
}

const filled = <circle cx="10" cy="10" r="7" fill="currentColor" />;

const shapes: Readonly<Record<MarkName, JSX.Element>> = {
  'only-here': <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2" />,
  echoed: (
    <>
      <circle cx="10" cy="10" r="8.25" fill="none" stroke="currentColor" stroke-width="1.75" />
      <circle cx="10" cy="10" r="3.9" fill="none" stroke="currentColor" stroke-width="1.75" />
    </>
  ),
  independent: filled,
  origin: filled,
  conflicting: (
    <>
      <path d="M9 .6v15.6a7.8 7.8 0 0 1 0-15.6z" fill="currentColor" />
      <path d="M11.9 4.9a6.9 6.9 0 0 1 0 13.6z" fill="none" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  gone: (
    <circle
      cx="10"
      cy="10"
      r="7"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-dasharray="2.6 2.9"
    />
  ),
};
