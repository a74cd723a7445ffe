import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import { tried } from './tried.ts';

export interface Told {
  readonly sentence: string;
  readonly undo: (() => Promise<void>) | undefined;
}

interface Props {
  readonly told: Told | null;
  /** What is to be said instead; null when it was seen. */
  readonly onTell: (told: Told | null) => void;
}

/** How long a sentence without a way back stands, in milliseconds. */
const STANDS = 6_000;

/** What was just done, announced, and shown until the next thing where there is a way back. */
export function Telling({ told, onTell }: Props): JSX.Element {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  /* What was done took away what it was done with: the way back is what is nearest. */
  useLayoutEffect(() => {
    if (told?.undo !== undefined && document.activeElement === document.body)
      bar.current?.querySelector('button')?.focus();
  }, [told]);
  useEffect(() => {
    if (told === null || told.undo !== undefined) return undefined;
    const timer = setTimeout(() => {
      onTell(null);
    }, STANDS);
    return () => {
      clearTimeout(timer);
    };
  }, [told, onTell]);
  return (
    <div class={told === null ? 'telling' : 'telling bar'} role="status" ref={bar}>
      {told === null ? null : (
        <>
          <span>{told.sentence}</span>
          {told.undo === undefined ? null : (
            <Button
              look="quiet"
              icon="undo"
              label={words('undo')}
              onClick={() => {
                const undoing = told.undo?.();
                onTell(null);
                const tell = (sentence: string) => {
                  onTell({ sentence, undo: undefined });
                };
                if (undoing !== undefined) tried(undoing, tell, words);
              }}
            />
          )}
          <Button
            look="icon"
            icon="close"
            label={words('close')}
            onClick={() => {
              onTell(null);
            }}
          />
        </>
      )}
    </div>
  );
}
