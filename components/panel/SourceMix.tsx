import type { JSX } from 'preact';
import { mixOf } from '../say/mix.ts';
import { counted, useTongue } from '../words.ts';
import type { PageClaim } from '../../lib/model/view.ts';

/** How the article names those who speak in it, with the count behind each share. */
export function SourceMix({ claims }: { claims: readonly PageClaim[] }): JSX.Element | null {
  const tongue = useTongue();
  const parts = [...mixOf(claims)];
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  return (
    <section class="mix">
      <h2>
        {tongue.words('mix_title')} <span>{counted(tongue, 'attributions', total)}</span>
      </h2>
      <div class="strip" aria-hidden="true">
        {parts.map(([part, count]) =>
          count === 0 ? null : <i key={part} class={`fill-${part}`} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul>
        {parts.map(([part, count]) => (
          <li key={part}>
            <i class={`fill-${part}`} aria-hidden="true" />
            {tongue.words(`mix_${part}`)} <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
