/** What everyone may know of how a record stands today, whichever version of it is public. */
import type { MatchLink } from '../match-link.ts';
import type { StoredRecord } from '../records/record.ts';

/** The matches of a record that everyone may know of. */
export const releasedMatches = ({ matches }: StoredRecord): readonly MatchLink[] =>
  matches.filter(({ released }) => released);

/** What everyone may know of how a record stands today, whichever version of it is public. */
export const releasedStanding = (
  record: StoredRecord,
): Pick<StoredRecord, 'matches' | 'unconfirmed'> => ({
  matches: releasedMatches(record),
  ...(record.unconfirmed === true && { unconfirmed: true }),
});
