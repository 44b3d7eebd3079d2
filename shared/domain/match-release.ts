/** Who consented to publish a match, from when on, and what it is once all did or one takes it back. */
import { firstLegId } from './leg-ids.ts';
import { legsOf } from './match-legs.ts';
import type { Leg, Match } from './match.ts';
import { partiesOf } from './match-parties.ts';
import { publicVersionOf, publishedAt } from './release.ts';

/** The legs of what is published: those that take part in what was agreed. */
export const publishedLegs = (match: Match): readonly Leg[] =>
  legsOf(match).filter(({ left, joining }) => left === undefined && joining === undefined);

/** Who may consent to publish it: the asking side, and the givers of each leg that takes part. */
export const consentingParties = (match: Match): readonly string[] =>
  partiesOf({ recipients: match.recipients, supporters: [], legs: publishedLegs(match) });

/** Whose consent its publication needs: without those that came to take part later, who consent to appear in it. */
export const neededParties = (match: Match): readonly string[] =>
  partiesOf({
    recipients: match.recipients,
    supporters: [],
    legs: publishedLegs(match).filter(({ later }) => later === undefined),
  });

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

/** Whose consent to publish it is still missing. */
export const partiesAwaited = (match: Match): readonly string[] =>
  neededParties(match).filter((id) => !match.releasedBy.includes(id));

/** Whether a party came to take part later: its consent publishes its own part, and no more is taken back with it. */
export const consentsToLegAlone = (match: Match, partyId: string): boolean =>
  consentingParties(match).includes(partyId) && !neededParties(match).includes(partyId);

/**
 * Whether a named party may take something out of what is public: its consent, or what was restated without one. Whoever
 * came later takes back its own alone.
 */
export const isReleasedFor = (match: Match, partyId: string): boolean =>
  match.releasedBy.includes(partyId) ||
  (match.release !== null && neededParties(match).includes(partyId));

type Consents = {
  readonly releasedBy: readonly string[];
  readonly publicFrom?: Match['publicFrom'] | undefined;
};

export const momentsInOrder = (moments: readonly (string | undefined)[]): readonly string[] =>
  moments.flatMap((moment) => moment ?? []).toSorted();

/** The latest moment that somebody who consents named: before it somebody would not have it public. */
export const opensAt = ({ releasedBy, publicFrom = {} }: Consents): string | undefined =>
  momentsInOrder(releasedBy.map((id) => publicFrom[id])).at(-1);

/** When all of some parties would have it public: of those that said from when on; undefined where one has not consented. */
export const consentedFrom = (match: Match, parties: readonly string[]): string | undefined =>
  parties.every((id) => match.releasedBy.includes(id))
    ? opensAt({ releasedBy: parties, publicFrom: match.publicFrom })
    : undefined;

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
    ...match,
    version: match.version + 1,
    updatedAt: now,
    releasedBy: match.releasedBy.filter((id) => id !== partyId),
    ...(match.publicFrom && { publicFrom }),
    release: neededParties(match).includes(partyId) ? null : match.release,
  };
};

type By = { readonly by: string; readonly now: string };

const isWhole = (match: Match): boolean =>
  neededParties(match).every((id) => match.releasedBy.includes(id));

/** With what all needed consented to, or with one more leg of what is public already. */
const published = (match: Match, { by, now }: By): Match => ({
  ...match,
  ...(match.publicFrom && {
    publicFrom: Object.fromEntries(
      Object.entries(match.publicFrom).filter(([, moment]) => moment > now),
    ),
  }),
  release:
    match.release === null || isWhole(match)
      ? { kind: 'released', version: match.version, ...publishedAt(match.release, now), by }
      : match.release,
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
  if (match.release?.kind === 'released')
    return publicLegsOf(consented).length > publicLegsOf(match).length
      ? published(consented, by)
      : consented;
  const isDue = (consentedFrom(consented, neededParties(match)) ?? by.now) <= by.now;
  return isWhole(consented) && isDue ? published(consented, by) : consented;
};

/** The moment has come that was announced. */
export const openedMatch = (match: Match, by: By): Match =>
  published({ ...match, version: match.version + 1, updatedAt: by.now }, by);
