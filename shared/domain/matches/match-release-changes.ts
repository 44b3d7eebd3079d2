/** A match once a party consents to publish it or takes that back, or the moment has come from which on it is public. Pure. */
import { cameBy, consentedLeg, unconsentedLeg } from './late-legs.ts';
import { withLegs } from './match-legs.ts';
import { isWhole, neededParties, publicLegsOf } from './match-release.ts';
import type { Match } from './match.ts';
import { publicVersionOf, publishedAt } from '../release/release.ts';

/**
 * The match without a party's consent to publish it: no longer public, or, of one that came later, without its leg; what
 * others consented to stands.
 */
export const withdrawnRelease = (
  match: Match,
  { partyId, now }: { readonly partyId: string; readonly now: string },
): Match => {
  const { [partyId]: _own, ...publicFrom } = match.publicFrom ?? {};
  return {
    ...withLegs(match, unconsentedLeg(match, partyId)),
    version: match.version + 1,
    updatedAt: now,
    releasedBy: match.releasedBy.filter((id) => id !== partyId),
    ...(match.publicFrom && { publicFrom }),
    release: neededParties(match).includes(partyId) ? null : match.release,
  };
};

type By = { readonly by: string; readonly now: string };

/** With what all needed consented to, or with one more leg of what is public already. */
const published = (match: Match, { by, now }: By): Match => ({
  ...withLegs(match, cameBy(now)),
  ...(match.publicFrom && {
    publicFrom: Object.fromEntries(
      Object.entries(match.publicFrom).filter(([, moment]) => moment > now),
    ),
  }),
  release: isWhole(match, now)
    ? { kind: 'released', version: match.version, ...publishedAt(match.release, now), by }
    : match.release,
  releases: publicVersionOf(match) + 1,
});

type Consent = By & { readonly partyId: string; readonly publicFrom?: string | undefined };

/** A party consents to all that there is of the match; what it consented to before stands as it said then. */
const consentedMatch = (match: Match, { partyId, publicFrom, now }: Consent): Match => {
  const isOfWhole = neededParties(match).includes(partyId) && !match.releasedBy.includes(partyId);
  return {
    ...withLegs(match, consentedLeg(partyId, publicFrom)),
    version: match.version + 1,
    updatedAt: now,
    releasedBy: [...new Set([...match.releasedBy, partyId])],
    ...(publicFrom !== undefined &&
      isOfWhole && { publicFrom: { ...match.publicFrom, [partyId]: publicFrom } }),
  };
};

/** The match with one more party's consent to publish it, at once or from a moment on; public once each has come. */
export const releasedMatch = (match: Match, consent: Consent): Match => {
  const { release } = match;
  const consented = consentedMatch(match, consent);
  const isNew = release?.kind !== 'released' && isWhole(consented, consent.now);
  const isMore = release !== null && publicLegsOf(consented).length > publicLegsOf(match).length;
  return isNew || isMore ? published(consented, consent) : consented;
};

/** The moment has come that was announced. */
export const openedMatch = (match: Match, by: By): Match =>
  published({ ...match, version: match.version + 1, updatedAt: by.now }, by);
