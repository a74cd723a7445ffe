import type { Standing } from '../model/relation.ts';
import type { Sides, Story } from './versions.ts';
import { originsOf, type Report } from './witnesses.ts';

const nobody: Sides = { same: [], conflicts: [], updates: [] };
const MOST_ELSEWHERE = 5;

/** What a reader is shown of a claim: counted in origins, not in outlets. */
export function standingOf(mine: Report, sides: Sides | undefined, story: Story): Standing {
  const { same, conflicts } = sides ?? nobody;
  const reports = [mine, ...same];
  const origins = same.length === 0 ? 1 : originsOf(reports, story.known).length;
  const outlets = new Set(reports.map(({ index }) => index.outlet)).size;
  return {
    name:
      conflicts.length > 0
        ? 'conflicting'
        : origins > 1
          ? 'independent'
          : outlets > 1
            ? 'echoed'
            : 'only-here',
    origins,
    outlets,
    storyOutlets: story.known.length,
    elsewhere: [...new Set(conflicts.map(({ claim }) => claim.label))].slice(0, MOST_ELSEWHERE),
  };
}
