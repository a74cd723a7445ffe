import { useMemo, useState } from 'preact/hooks';
import type { Exported } from '../../components/say/export-end.ts';
import type { Job } from '../../components/parts/Progress.tsx';
import { JOB, type JobAnswer, type JobAsk } from '../../lib/messages/job-line.ts';
import type { ExportFormat, Jobs } from '../../lib/messages/jobs-table.ts';
import { runJob } from '../../lib/messages/run-job.ts';
import { connectToBackground } from '../../lib/platform/messaging.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { saveFile } from './save-file.ts';

interface Text {
  readonly text?: string;
  readonly onPart?: (text: string) => void;
}

export interface JobsRoom {
  /** What runs now. */
  readonly job: Job | null;
  /** One at a time; rejects when it failed, resolves to null when the reader cancelled it. */
  readonly run: <K extends keyof Jobs>(
    name: K,
    ask: JobAsk<K>,
    label: string,
    text?: Text,
  ) => Promise<JobAnswer<K> | null>;
}

/** Long work in the background, with its progress. */
export function useJobs(): JobsRoom {
  const [job, setJob] = useState<Job | null>(null);
  const run = useMemo(() => runner(setJob), []);
  return useMemo(() => ({ job, run }), [job, run]);
}

function runner(show: (job: Job | null) => void): JobsRoom['run'] {
  return async (name, ask, label, text = {}) => {
    const stopping = new AbortController();
    const cancel = () => {
      stopping.abort();
    };
    show({ label, done: 0, total: null, cancel });
    try {
      return await runJob(connectToBackground(JOB), name, ask, {
        ...text,
        signal: stopping.signal,
        onProgress: ({ done, all }) => {
          show({ label, done, total: all, cancel });
        },
      });
    } catch (fault) {
      if (stopping.signal.aborted) return null;
      throw fault;
    } finally {
      show(null);
    }
  };
}

const files: Readonly<Record<ExportFormat, readonly [ending: string, type: string]>> = {
  annotations: ['jsonld', 'application/ld+json'],
  hypothesis: ['json', 'application/json'],
  obsidian: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
};

/** Exports to a file in the browser's downloads. @returns null when cancelled */
export async function exportToFile(
  run: JobsRoom['run'],
  ask: JobAsk<'export'>,
  /** What the file's name says it is of. */
  of: string | null,
): Promise<Exported | null> {
  const parts: string[] = [];
  const answer = await run('export', ask, wordsOf('exporting'), { onPart: (text) => parts.push(text) });
  if (answer === null) return null;
  const [ending, type] = files[ask.format];
  const name = [
    'hearsay',
    ...(of === null ? [] : [of]),
    ask.format === 'annotations' ? null : ask.format,
    today(),
  ];
  saveFile(`${name.filter((part) => part !== null).join('-')}.${ending}`, type, parts);
  return answer;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
