import type { JSX } from 'preact';
import type { Evidence, EvidenceOrigin, Witness } from '../../lib/model/relation.ts';
import { Brackets } from '../plots/Brackets.tsx';
import { useWords, type Words } from '../words.ts';

/** Who cites whom on one claim. */
export function CitesPicture({ evidence }: { evidence: Evidence }): JSX.Element | null {
  const words = useWords();
  /* Of attributions the label is the words of this article for who says so, which the others need not share. */
  const isValue = evidence.kind !== 'attribution';
  const brackets = evidence.versions.flatMap(({ label, origins }) =>
    origins.map((origin) => ({
      name: origin.origin.name,
      ...(isValue ? { said: label } : {}),
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

function nameOf(words: Words, { outletName, from, here }: Witness, origin: string): string {
  const name = here ? words('this_article', [outletName]) : outletName;
  return from === null || from === origin ? name : words('cites_via', [name, from]);
}
