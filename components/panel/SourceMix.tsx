import type { JSX } from 'preact';
import type { Mix } from '../../lib/model/mix.ts';
import { counted, useTongue } from '../words.ts';

/** How the article names those who speak in it, with the count behind each share. */
export function SourceMix({ mix }: { mix: Mix }): JSX.Element | null {
  const tongue = useTongue();
  const total = mix.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  return (
    <section class="mix">
      <h2>
        {tongue.words('mix_title')} <span>{counted(tongue, 'attributions', total)}</span>
      </h2>
      <div class="strip" aria-hidden="true">
        {mix.map(([part, count]) =>
          count === 0 ? null : <i key={part} class={`fill-${part}`} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul>
        {mix.map(([part, count]) => (
          <li key={part}>
            <i class={`fill-${part}`} aria-hidden="true" />
            {tongue.words(`mix_${part}`)} <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
