/** How many matches a record can have at once, and how many more. */
import { isLive } from '../match-states.ts';
import { matchIdsOf, type MatchLink } from '../match-link.ts';
import type { RecordFeatures } from './features.ts';

/** How many it can have at once: what a pledge can take in, what an offer can carry. Absent where nobody said. */
export const atOnceOf = ({
  supportsAtOnce,
  matchesAtOnce,
}: {
  readonly supportsAtOnce?: number | undefined;
  readonly matchesAtOnce?: number | undefined;
}): number | undefined => supportsAtOnce ?? matchesAtOnce;

/** How many more it can have at once; absent where nobody said. */
export const roomOf = (record: RecordFeatures): number | undefined => {
  const atOnce = atOnceOf(record);
  return atOnce === undefined ? undefined : Math.max(0, atOnce - (record.live ?? 0));
};

export const liveOf = (
  posted: Parameters<typeof atOnceOf>[0],
  matches: readonly MatchLink[],
): Pick<RecordFeatures, 'live'> =>
  atOnceOf(posted) === undefined
    ? {}
    : { live: matchIdsOf(matches.filter(({ state }) => isLive(state))).length };
