import { expect, test } from 'vitest';
import { stagesIn } from '../../../lab/pages/stages.ts';

const ours = { data: { url: 'chrome-extension://a/news.js' } };
const theirs = { data: { url: 'https://ledger.example/app.js' } };
/** An event of so many milliseconds from a moment on. */
const event = (name: string, ts: number, dur: number, args = {}) => ({
  name,
  pid: 1,
  tid: 1,
  ts: ts * 1_000,
  dur: dur * 1_000,
  args,
});

test('what is parsed, started, heard and done later is told apart, and what of it was compiling', () => {
  const trace = [
    event('EvaluateScript', 0, 5, ours),
    event('v8.compile', 0, 2, ours),
    event('V8.CompileCode', 0, 2),
    event('V8.CompileCode', 3, 1),
    event('EventDispatch', 10, 4, { data: { type: 'DOMContentLoaded' } }),
    event('v8.callFunction', 11, 3),
    event('FunctionCall', 11, 3),
    event('V8.CompileCode', 12, 1),
    event('V8.CompileCode', 12, 0.5),
    event('v8.callFunction', 20, 7),
  ];
  expect(stagesIn(trace)).toEqual({
    parsing: 2,
    starting: 3,
    'when the page is parsed': 3,
    later: 7,
    'of the last three, compiling': 2,
  });
});

test('a script of the page itself is nothing of ours that was parsed or started', () => {
  const trace = [event('EvaluateScript', 0, 5, theirs), event('v8.compile', 0, 2, theirs)];
  expect(stagesIn(trace)).toMatchObject({ parsing: 0, starting: 0, later: 5 });
});

test('a page without script has no stage', () => {
  expect(Object.values(stagesIn([event('Layout', 0, 9)]))).toEqual([0, 0, 0, 0, 0]);
});
