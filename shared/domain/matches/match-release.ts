/** Who consents to publish a match and its legs, from when on, and what of it everyone reads. Pure. */
import { firstLegId } from './leg-ids.ts';
import { isOpen } from './late-legs.ts';
import { legsOf } from './match-legs.ts';
import type { Leg, Match } from './match.ts';
import { partiesOf } from './match-parties.ts';

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

/** The legs that everyone reads: one that came later, once all of its own consents are there. */
export const publicLegsOf = (match: Match): readonly Leg[] =>
  publishedLegs(match).filter(({ id, supporters, later }) =>
    later
      ? isOpen(later)
      : id === firstLegId ||
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

/** Whether a party's consent is still awaited: to the match, or to what came to it since. */
export const awaitsConsentOf = (match: Match, partyId: string): boolean =>
  partiesAwaited(match).includes(partyId) ||
  publishedLegs(match).some(({ later }) => later?.awaits.includes(partyId));

/**
 * Whether a named party may take something out of what is public: its consent, or what was restated without one. Whoever
 * came later takes back its own alone.
 */
export const isReleasedFor = (match: Match, partyId: string): boolean =>
  neededParties(match).includes(partyId)
    ? match.releasedBy.includes(partyId) || match.release !== null
    : publishedLegs(match).some(
        ({ later, supporters }) =>
          later && supporters.some(({ id }) => id === partyId) && !later.awaits.includes(partyId),
      );

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

/** Whether all would have it public by now whose consent it needs. */
export const isWhole = (match: Match, now: string): boolean => {
  const needed = neededParties(match);
  return (
    needed.every((id) => match.releasedBy.includes(id)) &&
    (consentedFrom(match, needed) ?? now) <= now
  );
};
