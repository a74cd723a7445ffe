import { type Event, outermost, scriptsAmong, workedOn } from './trace.ts';

/** Where the script of one load of a page went, in order; and what of it, save the first, was the compiling of functions that are called for the first time. */
export const stages = [
  'parsing',
  'starting',
  'when the page is parsed',
  'later',
  'of the last three, compiling',
] as const;
export type Stage = (typeof stages)[number];

const saidOf = ({ args }: Event): { readonly url?: unknown; readonly type?: unknown } => args?.['data'] ?? {};
const isOurs = (event: Event): boolean => String(saidOf(event).url).startsWith('chrome-extension:');

/** Events within one of these. */
function within(outer: readonly Event[], events: readonly Event[]): readonly Event[] {
  return events.filter(({ ts = 0 }) =>
    outer.some(({ ts: from = 0, dur = 0 }) => ts >= from && ts < from + dur),
  );
}

/** Milliseconds of a page's main thread by stage. What is not the content script's own is in it too: a load without the extension has that alone. */
export function stagesIn(own: readonly Event[]): Readonly<Record<Stage, number>> {
  const named = (name: string): readonly Event[] => own.filter((event) => event.name === name);
  const parsed = named('v8.compile').filter(isOurs);
  const parsing = workedOn(parsed);
  const starting = workedOn(named('EvaluateScript').filter(isOurs)) - parsing;
  const scripts = scriptsAmong(own);
  const heard = named('EventDispatch').filter((event) => saidOf(event).type === 'DOMContentLoaded');
  const hearing = workedOn(within(heard, scripts));
  const compiled = outermost(named('V8.CompileCode'));
  return {
    parsing,
    starting,
    'when the page is parsed': hearing,
    later: workedOn(scripts) - parsing - starting - hearing,
    'of the last three, compiling': workedOn(compiled) - workedOn(within(parsed, compiled)),
  };
}
