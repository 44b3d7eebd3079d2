/** From stored records to what the API answers. */
import { seenBy } from '../domain/audience.ts';
import { coverOf } from '../domain/component-status.ts';
import type { Match } from '../domain/match.ts';
import {
  type MatchLink,
  publicVersionOf,
  releasedMatches,
  type StoredRecord,
} from '../domain/record.ts';
import {
  type MatchView,
  matchViewSchema,
  type OfferView,
  offerViewSchema,
  type PledgeView,
  pledgeViewSchema,
  type ReleasedOffer,
  releasedOfferSchema,
  type ReleasedPledge,
  releasedPledgeSchema,
} from './record-views.ts';

const withStatus = (record: StoredRecord, matches: readonly MatchLink[]) => ({
  ...record,
  matches,
  components: record.components.map((component) => ({
    ...component,
    status: coverOf(component, matches).status,
  })),
});

export const recordView = (record: StoredRecord): PledgeView | OfferView =>
  (record.kind === 'pledge' ? pledgeViewSchema : offerViewSchema).parse({
    ...withStatus(record, record.matches),
    seenBy: seenBy(record),
  });

/** The released version, with what is public of its matches today. */
export const releasedView = (
  released: StoredRecord,
  current: StoredRecord,
): ReleasedPledge | ReleasedOffer =>
  (released.kind === 'pledge' ? releasedPledgeSchema : releasedOfferSchema).parse({
    ...withStatus(released, releasedMatches(current)),
    version: publicVersionOf(current),
    releasedAt: current.release?.at,
  });

/** A released match for everyone. A step that changes nothing in public changes no byte of it. */
export const releasedMatchView = (match: Match): MatchView => {
  const version = publicVersionOf(match);
  const release = match.release && { ...match.release, version };
  return matchViewSchema.parse({ ...match, version, release });
};
