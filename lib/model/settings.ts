import * as z from 'zod/mini';
import { ClaimKind } from './claim.ts';

export const Settings = z.object({
  /** Which articles are read: every one, those of outlets in `chosen`, or only when asked. */
  reads: z.enum(['every-article', 'chosen-outlets', 'when-asked']),
  /** Domains that are read under `chosen-outlets`, each with its hosts. */
  chosen: z.readonly(z.array(z.string())),
  /** Domains that are never read, each with its hosts. */
  off: z.readonly(z.array(z.string())),
  highlights: z.boolean(),
  kinds: z.readonly(z.array(ClaimKind)),
  density: z.enum(['all', 'unnamed-and-conflicting']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Forget articles without reader's marks after so many days; null keeps everything. */
  forgetAfterDays: z.nullable(z.int().check(z.positive())),
  /** Whether the first-run page was seen through. */
  welcomed: z.boolean(),
  /** The browser threw the library away, and the reader has not yet put away the sentence that says so. */
  libraryLost: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  reads: 'every-article',
  chosen: [],
  off: [],
  highlights: true,
  kinds: ['attribution', 'loss', 'duration'],
  density: 'all',
  theme: 'system',
  forgetAfterDays: null,
  welcomed: false,
  libraryLost: false,
};
