/** In which matches a version of a record reads differently to their other side. Pure. */
import { changedSince, disclosedEnd } from './disclosure.ts';
import { isLive } from '../match-states.ts';
import { matchIdsOf } from '../match-link.ts';
import { isInForce, type StoredRecord } from '../records/record.ts';

/** Today's reading is shown while something may still come of the match, and while its owner stands by the record. */
export const matchesReadingAnew = (
  before: StoredRecord,
  after: StoredRecord,
): readonly string[] => {
  if (!isInForce(before) || !isInForce(after)) return [];
  const reading = after.matches.filter(({ state, components }) => {
    const [then, now] = [disclosedEnd(before, components), disclosedEnd(after, components)];
    return isLive(state) && changedSince(then, now).length > 0;
  });
  return matchIdsOf(reading);
};
