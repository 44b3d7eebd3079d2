/** Who consented to publish a match, from when on, and what it is once all did or one takes it back. */
import { firstLegId } from './leg-ids.ts';
import { legsOf } from './match-legs.ts';
import type { Leg, Match } from './match.ts';
import { partiesOf } from './match-parties.ts';
import { isTakenUp } from './match-states.ts';
import { publicVersionOf, publishedAt } from './release.ts';

/** The legs of what is published: those that take part in what was agreed. */
const publishedLegs = (match: Match): readonly Leg[] =>
  legsOf(match).filter(({ left, joining }) => left === undefined && joining === undefined);

/** Whose consent its publication needs: of the asking side, and of the givers of each leg that takes part. */
export const consentingParties = (match: Match): readonly string[] =>
  partiesOf({ recipients: match.recipients, supporters: [], legs: publishedLegs(match) });

/** The legs that everyone reads: one that joined what is public already, once its givers consent as well. */
export const publicLegsOf = (match: Match): readonly Leg[] =>
  publishedLegs(match).filter(
    ({ id, supporters }) =>
      id === firstLegId ||
      supporters.every(
        (party) =>
          match.releasedBy.includes(party.id) && match.publicFrom?.[party.id] === undefined,
      ),
  );

/** Whether a named party may have it taken out of what is public: its consent, or what was restated without one. */
export const isReleasedFor = ({ release, releasedBy }: Match, partyId: string): boolean =>
  release !== null || releasedBy.includes(partyId);

type Consents = {
  readonly releasedBy: readonly string[];
  readonly publicFrom?: Match['publicFrom'] | undefined;
};

/** The latest moment that somebody who consents named: before it somebody would not have it public. */
export const opensAt = ({ releasedBy, publicFrom = {} }: Consents): string | undefined =>
  releasedBy
    .flatMap((id) => publicFrom[id] ?? [])
    .toSorted()
    .at(-1);

/**
 * The moment at which it becomes public by itself; undefined where somebody has not consented, or it is taken up no more:
 * only what both sides have agreed to is published.
 */
export const announcedFor = (match: Match): string | undefined =>
  isTakenUp(match.state) && consentingParties(match).every((id) => match.releasedBy.includes(id))
    ? opensAt(match)
    : undefined;

/** The match without a party's consent to publish it: no longer public, and what others consented to stands. */
export const withdrawnRelease = (
  match: Match,
  { partyId, now }: { readonly partyId: string; readonly now: string },
): Match => {
  const { [partyId]: _own, ...publicFrom } = match.publicFrom ?? {};
  return {
    ...match,
    version: match.version + 1,
    updatedAt: now,
    releasedBy: match.releasedBy.filter((id) => id !== partyId),
    ...(match.publicFrom && { publicFrom }),
    release: null,
  };
};

type By = { readonly by: string; readonly now: string };

const published = (match: Match, { by, now }: By): Match => ({
  ...match,
  ...(match.publicFrom && { publicFrom: {} }),
  release: {
    kind: 'released',
    version: match.version,
    ...publishedAt(match.release, now),
    by,
  },
  releases: publicVersionOf(match) + 1,
});

/** The match with one more party's consent to publish it, at once or from a moment on; public once each has come. */
export const releasedMatch = (
  match: Match,
  {
    partyId,
    publicFrom,
    ...by
  }: By & { readonly partyId: string; readonly publicFrom?: string | undefined },
): Match => {
  const consented: Match = {
    ...match,
    version: match.version + 1,
    updatedAt: by.now,
    releasedBy: [...match.releasedBy, partyId],
    ...(publicFrom !== undefined && { publicFrom: { ...match.publicFrom, [partyId]: publicFrom } }),
  };
  const isWhole = consentingParties(match).every((id) => consented.releasedBy.includes(id));
  return isWhole && (opensAt(consented) ?? by.now) <= by.now ? published(consented, by) : consented;
};

/** The moment has come that was announced. */
export const openedMatch = (match: Match, by: By): Match =>
  published({ ...match, version: match.version + 1, updatedAt: by.now }, by);
