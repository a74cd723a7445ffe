import type { Tokens } from '../../text/tokens.ts';
import type { Linked } from './link.ts';
import { isAgentless } from './cue-form.ts';
import { classAt, classId, WordClass } from './word-class.ts';

const according = classId('according');

/** Why a reader is shown an attribution: what its cue is. Words are in `_locales` as `because_<id>`. */
export function becauseOf({ cue, source }: Linked, tokens: Tokens): string {
  if (!source && isAgentless(cue, tokens)) return 'attribution-agentless';
  for (let at = cue.from; at < cue.to; at++) {
    const kind = classAt(tokens, at);
    if (kind === WordClass.speech) return 'attribution-speech-verb';
    if (kind === according) return 'attribution-according-to';
  }
  return 'attribution-stance';
}
