/** What of a match becomes public by itself, when, and whom that concerns: all of it, or a leg that came later. Pure. */
import { type LegReader, legsSeenBy, takesPart } from '../rights/leg-readers.ts';
import { legOpensAt } from '../matches/late-legs.ts';
import { legsOf } from '../matches/match-legs.ts';
import { partiesOf } from '../matches/match-parties.ts';
import {
  consentedFrom,
  consentingParties,
  momentsInOrder,
  neededParties,
  publicLegsOf,
  publishedLegs,
} from '../matches/match-release.ts';
import { isTakenUp } from '../match-states.ts';
import type { Leg, Match } from '../matches/match.ts';

const wholeFrom = (match: Match): string | undefined =>
  isTakenUp(match.state) ? consentedFrom(match, neededParties(match)) : undefined;

/**
 * The moment at which the match becomes public by itself; undefined where somebody whose consent it needs has not consented,
 * it is public as released already, or it is taken up no more: only what both sides have agreed to is published.
 */
export const announcedFor = (match: Match): string | undefined =>
  match.release?.kind === 'released' ? undefined : wholeFrom(match);

/** When a leg that came later appears by itself: once all its consents would have it, and not before the match that it is of. */
export const legAnnouncedFor = (match: Match, { id, later }: Leg): string | undefined => {
  const isAgreed = isTakenUp(match.state) && publishedLegs(match).some((leg) => leg.id === id);
  if (!later || !isAgreed || later.awaits.length > 0) return undefined;
  const own = legOpensAt(later);
  if (match.release !== null) return own;
  const whole = announcedFor(match);
  return whole === undefined ? undefined : momentsInOrder([whole, own]).at(-1);
};

/** When something of it becomes public next: all of it, or a leg that came later. */
export const opensNextAt = (match: Match): string | undefined =>
  momentsInOrder([wholeFrom(match), ...legsOf(match).map((leg) => legAnnouncedFor(match, leg))]).at(
    0,
  );

/** Whom what is announced of it concerns: of the match, all who take part; of a leg that came later, its givers and the asking side. */
export const partiesOfAnnounced = (match: Match): readonly string[] => {
  if (announcedFor(match) !== undefined) return consentingParties(match);
  const { recipients } = match;
  const legs = legsOf(match).filter((leg) => legAnnouncedFor(match, leg) !== undefined);
  return partiesOf({ recipients, supporters: [], legs });
};

/** The legs that a moment opened of a match that was public already; none where it published the match. */
export const legsOpenedAt = (before: Match, after: Match, now: string): readonly Leg[] => {
  const whole = announcedFor(before);
  if (whole !== undefined && whole <= now) return [];
  const shown = new Set(publicLegsOf(before).map(({ id }) => id));
  return publicLegsOf(after).filter(({ id }) => !shown.has(id));
};

/** What becomes public next of what somebody reads. */
export const announcedTo = (
  match: Match,
  reader: LegReader,
): { readonly publicFrom: string; readonly isOfLeg: boolean } | undefined => {
  if (!takesPart(match, reader)) return undefined;
  const whole = announcedFor(match);
  const ofLegs = legsSeenBy(match, reader).map((leg) => legAnnouncedFor(match, leg));
  const [publicFrom] = momentsInOrder([whole, ...ofLegs]);
  return publicFrom === undefined ? undefined : { publicFrom, isOfLeg: publicFrom !== whole };
};
