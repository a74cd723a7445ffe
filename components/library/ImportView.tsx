import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Progress } from '../parts/Progress.tsx';
import { bytesInWords } from '../say/bytes.ts';
import { counted, useTongue } from '../words.ts';
import type { ImportCounts, LibraryState } from './desk.ts';

type Step =
  | { readonly at: 'choosing' }
  | { readonly at: 'checking' | 'writing'; readonly file: File }
  | { readonly at: 'checked'; readonly file: File; readonly text: string; readonly counts: ImportCounts }
  | { readonly at: 'done'; readonly file: File; readonly counts: ImportCounts }
  | { readonly at: 'failed'; readonly file: File; readonly fault: string };

/** A file is checked and counted first; nothing is written until the reader says so, and then whole or not at all. */
export function ImportView({ state }: { state: LibraryState }): JSX.Element {
  const { words, locale } = useTongue();
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const check = async (file: File) => {
    setStep({ at: 'checking', file });
    try {
      const text = await file.text();
      const counts = await state.desk.importFrom(text, false);
      setStep(counts === null ? { at: 'choosing' } : { at: 'checked', file, text, counts });
    } catch (fault) {
      setStep({ at: 'failed', file, fault: messageOf(fault) });
    }
  };
  const write = async ({ file, text }: { file: File; text: string }) => {
    setStep({ at: 'writing', file });
    try {
      const counts = await state.desk.importFrom(text, true);
      setStep(counts === null ? { at: 'choosing' } : { at: 'done', file, counts });
    } catch (fault) {
      setStep({ at: 'failed', file, fault: messageOf(fault) });
    }
  };
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{words('nav_import')}</h1>
          <p class="sub">{words('import_sub')}</p>
        </div>
      </header>
      {step.at === 'choosing' ? (
        <FileChoice onFile={(file) => void check(file)} />
      ) : (
        <section class="import">
          <h2 class="file-name">{step.file.name}</h2>
          <p class="sub">{bytesInWords(locale, step.file.size)}</p>
          {state.job === null ? null : <Progress job={state.job} locale={locale} />}
          {step.at === 'checked' ? (
            <Checked
              counts={step.counts}
              onImport={() => void write(step)}
              onCancel={() => {
                setStep({ at: 'choosing' });
              }}
            />
          ) : null}
          {step.at === 'done' ? (
            <Done
              counts={step.counts}
              onArticles={() => {
                state.go({ view: 'articles' });
              }}
              onMore={() => setStep({ at: 'choosing' })}
            />
          ) : null}
          {step.at === 'failed' ? (
            <Failed fault={step.fault} onMore={() => setStep({ at: 'choosing' })} />
          ) : null}
        </section>
      )}
    </>
  );
}

function FileChoice({ onFile }: { onFile: (file: File) => void }): JSX.Element {
  const { words } = useTongue();
  return (
    <label class="file-choice">
      <span>{words('choose_file')}</span>
      <input
        type="file"
        accept=".jsonld,.json,application/ld+json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

interface CheckedProps {
  readonly counts: ImportCounts;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

function Checked({ counts, onImport, onCancel }: CheckedProps): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const fresh = freshIn(counts);
  return (
    <>
      <CountsTable counts={counts} />
      <p class="sub">{words('import_notes')}</p>
      <div class="row">
        {fresh === 0 ? (
          <p>{words('import_nothing_new')}</p>
        ) : (
          <Button look="solid" label={counted(tongue, 'import_entries', fresh)} onClick={onImport} />
        )}
        <Button label={words(fresh === 0 ? 'choose_another' : 'cancel')} onClick={onCancel} />
      </div>
    </>
  );
}

/** Entries that an import writes. */
function freshIn({ articles, annotations, revisions }: ImportCounts): number {
  return articles.added + articles.changed + annotations.added + annotations.changed + revisions.added;
}

function CountsTable({ counts }: { counts: ImportCounts }): JSX.Element {
  const { words, locale } = useTongue();
  const number = new Intl.NumberFormat(locale);
  const rows = [
    { name: 'import_articles', ...counts.articles },
    { name: 'import_annotations', ...counts.annotations },
    { name: 'import_revisions', changed: 0, ...counts.revisions },
  ];
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{words('import_what')}</span>
          </th>
          <th scope="col">{words('import_in_file')}</th>
          <th scope="col">{words('import_new')}</th>
          <th scope="col">{words('import_changed')}</th>
          <th scope="col">{words('import_here')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, added, changed, same }) => (
          <tr key={name}>
            <th scope="row">{words(name)}</th>
            {[added + changed + same, added, changed, same].map((count, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={index}>{number.format(count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DoneProps {
  readonly counts: ImportCounts;
  readonly onArticles: () => void;
  readonly onMore: () => void;
}

function Done({ counts, onArticles, onMore }: DoneProps): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  return (
    <div role="status">
      <CountsTable counts={counts} />
      <p>{counted(tongue, 'import_done', freshIn(counts))}</p>
      <div class="row">
        <Button look="solid" label={words('nav_articles')} onClick={onArticles} />
        <Button label={words('choose_another')} onClick={onMore} />
      </div>
    </div>
  );
}

function Failed({ fault, onMore }: { fault: string; onMore: () => void }): JSX.Element {
  const { words } = useTongue();
  return (
    <div role="alert">
      <p>
        <strong>{words('import_failed')}</strong> {words('import_failed_rest')}
      </p>
      <p class="fault">
        <code>{fault}</code>
      </p>
      <div class="row">
        <Button label={words('choose_another')} onClick={onMore} />
      </div>
    </div>
  );
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
