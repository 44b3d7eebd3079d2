/** A match that a merge moved as it stands once the party that went in stands by itself again. */
import { firstLegId } from '../matches/leg-ids.ts';
import { withLegs } from '../matches/match-legs.ts';
import type { LateConsents, Leg, Match } from '../matches/match.ts';
import { partiesOf } from '../matches/match-parties.ts';
import { isReleasedFor } from '../matches/match-release.ts';
import { type Back, referencesBack } from './put-back.ts';

/** How the merge found what it moved. */
export type MatchBefore = Pick<Match, 'supporters' | 'recipients'> & {
  /** Of the legs beside the first, where there were any. */
  readonly legs?: readonly Pick<Leg, 'id' | 'supporters'>[];
};

/** How a match is as something is about to move it. */
export const matchBefore = ({ supporters, recipients, legs }: Match): MatchBefore => ({
  supporters,
  recipients,
  ...(legs && { legs: legs.map((leg) => ({ id: leg.id, supporters: leg.supporters })) }),
});

/** Who consented for both goes on doing so for each, so that what is public stays so; for whom nothing was asked yet, nobody did. */
const consentsBack = (match: Match, after: Match, { from, to }: Back): readonly string[] => {
  const named = partiesOf(after);
  const both = [...match.releasedBy, to.id];
  const isForBoth =
    match.releasedBy.includes(from) && isReleasedFor({ ...after, releasedBy: both }, to.id);
  return [...new Set(isForBoth ? both : match.releasedBy)].filter((id) => named.includes(id));
};

const momentsBack = (
  { publicFrom }: Pick<Match, 'publicFrom'>,
  consents: (id: string) => boolean,
  { from, to }: Back,
): Pick<Match, 'publicFrom'> => {
  if (!publicFrom) return {};
  const shared = publicFrom[from];
  const moments = { ...publicFrom, ...(shared !== undefined && { [to.id]: shared }) };
  return {
    publicFrom: Object.fromEntries(Object.entries(moments).filter(([id]) => consents(id))),
  };
};

/** A leg that waits for the consent of the one waits for that of each. */
const laterBack = (
  { awaits, publicFrom }: LateConsents,
  sides: Pick<Match, 'recipients' | 'supporters'>,
  back: Back,
): LateConsents => {
  const named = partiesOf(sides);
  const both = awaits.includes(back.from) ? [...awaits, back.to.id] : awaits;
  const waits = [...new Set(both)].filter((id) => named.includes(id));
  const consents = (id: string): boolean => named.includes(id) && !waits.includes(id);
  return { awaits: waits, ...momentsBack({ ...(publicFrom && { publicFrom }) }, consents, back) };
};

const legBack =
  (before: MatchBefore, recipients: Match['recipients'], back: Back) =>
  (leg: Leg): Leg => {
    const was = leg.id === firstLegId ? before : before.legs?.find(({ id }) => id === leg.id);
    const supporters = was ? referencesBack(leg.supporters, was.supporters, back) : leg.supporters;
    return {
      ...leg,
      supporters,
      ...(leg.later && { later: laterBack(leg.later, { recipients, supporters }, back) }),
    };
  };

export const matchBack = (match: Match, before: MatchBefore, back: Back, now: string): Match => {
  const recipients = referencesBack(match.recipients, before.recipients, back);
  const after: Match = { ...withLegs(match, legBack(before, recipients, back)), recipients };
  const isNamed = partiesOf(after).includes(back.from);
  const whose = (id: string): string => (id === back.from && !isNamed ? back.to.id : id);
  const releasedBy = consentsBack(match, after, back);
  const { declined } = match;
  return {
    ...withLegs(after, ({ left, ...leg }) => ({
      ...leg,
      ...(left && {
        left: { ...left, partyId: left.partyId === null ? null : whose(left.partyId) },
      }),
    })),
    declined: declined && { ...declined, partyId: whose(declined.partyId) },
    releasedBy,
    ...momentsBack(match, (id) => releasedBy.includes(id), back),
    version: match.version + 1,
    updatedAt: now,
  };
};
