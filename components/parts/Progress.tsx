import type { JSX } from 'preact';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';

/** Long work that can be cancelled. */
export interface Job {
  readonly label: string;
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
  readonly cancel: () => void;
}

export function Progress({ job, locale }: { job: Job; locale: string }): JSX.Element {
  const words = useWords();
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="progress">
      <p>
        <span>{job.label}</span>
        {job.total === null ? null : (
          <span class="figures">{words('done_of', [number.format(job.done), number.format(job.total)])}</span>
        )}
      </p>
      <progress
        max={job.total ?? undefined}
        value={job.total === null ? undefined : job.done}
        aria-label={job.label}
      />
      <Button label={words('cancel')} onClick={job.cancel} />
    </div>
  );
}
