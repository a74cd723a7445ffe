import type { JSX } from 'preact';
import type { Evidence, EvidenceOrigin, Witness } from '../../lib/model/relation.ts';
import { Brackets } from '../plots/Brackets.tsx';
import { useWords, type Words } from '../words.ts';

/** Who cites whom on one claim. */
export function CitesPicture({ evidence }: { evidence: Evidence }): JSX.Element | null {
  const words = useWords();
  const brackets = evidence.versions.flatMap(({ label, origins }) =>
    origins.map((origin) => ({
      name: origin.origin.name,
      said: label,
      citers: citersOf(origin).map((report) => ({
        key: report.claim,
        name: nameOf(words, report, origin.origin.name),
        here: report.here,
      })),
    })),
  );
  const drawn = brackets.filter(({ citers }) => citers.length > 0);
  if (drawn.length === 0) return null;
  return (
    <section class="cites">
      <h3>{words('cites_title')}</h3>
      <Brackets brackets={drawn} />
    </section>
  );
}

/** Reports that go back to an origin without being it. */
function citersOf({ origin, first, echoes }: EvidenceOrigin): readonly Witness[] {
  return first.how === 'own-reporting' || first.outlet === origin.id ? echoes : [first, ...echoes];
}

function nameOf(words: Words, { outletName, from }: Witness, origin: string): string {
  return from === null || from === origin ? outletName : words('cites_via', [outletName, from]);
}
