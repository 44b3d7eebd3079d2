/** Who sees which legs of a match, what it is called to them, and who reads why somebody left it. Pure. */
import { legsOf, leadLeg, standingLegs, stateOfLeg } from '../matches/match-legs.ts';
import { referencesOf } from '../matches/match-parties.ts';
import { titleNaming } from '../matches/match-title.ts';
import type { MatchMover } from '../matches/match-transitions.ts';
import type { Leg, Match } from '../matches/match.ts';
import type { PartyReference } from '../parties/party.ts';
import { isMatchOf, isPartyOf } from './reader-countries.ts';

export type LegReader = {
  readonly partyId: string | null;
  /** Of whoever reads for chosen countries: they read as the parties of these do. */
  readonly countries?: readonly string[] | undefined;
};

/** What is read for some parties: by givers their own legs alone, those that left among them; all where none is named. */
const legsReadFor = (
  match: Match,
  isOfReader: (party: PartyReference) => boolean,
): readonly Leg[] => {
  const legs = legsOf(match);
  if (match.recipients.some(isOfReader) || !referencesOf(match).some(isOfReader)) return legs;
  return legs.filter(({ supporters }) => supporters.some(isOfReader));
};

/**
 * The legs that somebody sees whole. For a country they are those that its parties see, a host of the support as well; all,
 * where the match is for the country and names nobody of it. Whoever reads for several countries reads no less than for one.
 */
export const legsSeenBy = (match: Match, { partyId, countries }: LegReader): readonly Leg[] => {
  if (partyId !== null || countries === undefined)
    return legsReadFor(match, ({ id }) => id === partyId);
  const seen = new Set(
    countries
      .filter((country) => isMatchOf([country], match))
      .flatMap((country) => legsReadFor(match, (party) => isPartyOf([country], party)))
      .map(({ id }) => id),
  );
  return legsOf(match).filter(({ id }) => seen.has(id));
};

export const seesAllLegs = (match: Match, reader: LegReader): boolean =>
  legsSeenBy(match, reader).length === legsOf(match).length;

/** Whether a giver has left with all that it brought: what becomes of the match since is not told to it. */
export const hasLeft = (match: Match, reader: LegReader): boolean =>
  !seesAllLegs(match, reader) && legsSeenBy(match, reader).every(({ left }) => left !== undefined);

/** Whether somebody reads what the others agreed to: of givers those that take part, and none that is only asked to join. */
export const takesPart = (match: Match, reader: LegReader): boolean =>
  seesAllLegs(match, reader) ||
  legsSeenBy(match, reader).some(
    ({ left, joining }) => left === undefined && joining === undefined,
  );

/** Of the legs that somebody sees, the first that stands: by which the match reads to them. */
export const legToRead = (match: Match, reader: LegReader): Leg => {
  const seen = legsSeenBy(match, reader);
  return seen.find(({ left }) => left === undefined) ?? seen[0] ?? leadLeg(match);
};

/** In which state the match is to somebody: to a giver, for its own leg. */
export const stateReadBy = (match: Match, reader: LegReader): Match['state'] =>
  seesAllLegs(match, reader) ? match.state : stateOfLeg(match, legToRead(match, reader));

/** The legs of whose givers somebody is told who they are: the own ones, and the others that stand beside them. */
export const legsToldTo = (match: Match, reader: LegReader): readonly Leg[] => {
  const seen = legsSeenBy(match, reader);
  const beside = hasLeft(match, reader) ? [] : standingLegs(match);
  const told = new Set([...seen, ...beside].map(({ id }) => id));
  return legsOf(match).filter(({ id }) => told.has(id));
};

/** What the match is called to somebody: by a title that names no giver of whom they are not told. */
export const titleFor = (match: Match, reader: LegReader): string =>
  titleNaming(
    match,
    legsToldTo(match, reader).flatMap(({ supporters }) => supporters),
  );

/** Why a party declined, or a leg left: for the Secretariat, and the party whose words these are. */
export const readsReason = (
  { partyId, mover }: LegReader & { readonly mover: MatchMover | undefined },
  writtenBy: string | null,
): boolean => mover === 'secretariat' || (writtenBy !== null && writtenBy === partyId);
