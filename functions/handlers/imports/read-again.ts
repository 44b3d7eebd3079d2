/**
 * A page that says on a later day what it said: the restatement says that day. This writes a version of everything that
 * was read again, once for each later day, which is the price of a public word that stays true and current; what people
 * decided here since keeps its day, as it keeps all else.
 */
import type { Match } from '#shared/domain/matches/match';
import type { StoredRecord } from '#shared/domain/records/record';
import type { Provenance } from '#shared/domain/records/provenance';

import type { ImportContext } from './import-step.ts';
import { restatedMatch, restatedRecord, unlistedPages } from './import-publication.ts';

type Kept = StoredRecord | Match;

/** Never an earlier day: files of then are imported again as well. */
const isReadLater = (
  { release, provenance, sources }: Kept,
  stated: Provenance | null,
  context: ImportContext,
): boolean => {
  const day = stated?.readOn ?? null;
  if (day === null || context.confirms || release?.kind !== 'restated') return false;
  if (release.readOn !== null && release.readOn >= day) return false;
  return unlistedPages({ sources, provenance }, context).length === 0;
};

const readOn = <Of extends Kept>(of: Of, stated: Provenance | null, at: string): Of => ({
  ...of,
  provenance: of.provenance && { ...of.provenance, readOn: stated?.readOn ?? null },
  version: of.version + 1,
  updatedAt: at,
});

export const recordReadAgain = (
  before: StoredRecord,
  stated: Provenance | null,
  context: ImportContext,
): StoredRecord | undefined =>
  // What its owner submitted again waits for the Secretariat, whom no import stands in for.
  before.state === 'accepted' && isReadLater(before, stated, context)
    ? restatedRecord(readOn(before, stated, context.audit.at), context.audit)
    : undefined;

export const matchReadAgain = (
  before: Match,
  stated: Provenance | null,
  context: ImportContext,
): Match | undefined =>
  isReadLater(before, stated, context)
    ? restatedMatch(readOn(before, stated, context.audit.at), context.audit)
    : undefined;
