/** What must hold of the legs that a step brings on, whichever way it comes about, and what of it somebody is told who is refused. */
import { endThatBars } from '#shared/domain/matches/end-states';
import { legsSeenBy } from '#shared/domain/rights/leg-readers';
import { byLeg, legOf, standingLegs, stateOfLeg } from '#shared/domain/matches/match-legs';
import { matchQuantity, statedBy } from '#shared/domain/matches/match-quantity';
import { type LegAtEnds, shortfallOf } from '#shared/domain/matches/match-shortfall';
import { isTakenUp } from '#shared/domain/match-states';
import type { MatchStep } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import { recordKinds } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isSameValue } from '#shared/domain/values/same-value';

import { type HeldEnds, recordsAt } from '../../store/matches/match-ends.ts';
import * as words from './match-refusals.ts';

type Checked = Result<true, Refusal>;
type LegAt = LegAtEnds & { readonly id: string };

/** The match by each of its legs that stand, with the records at the ends. */
export const legsAtEnds = (match: Match, ends: HeldEnds): readonly LegAt[] =>
  standingLegs(match).map((leg) => {
    const own = byLeg(match, leg);
    return { id: leg.id, match: own, ends: recordsAt(own, ends) };
  });

const firstRefused = <Each>(all: readonly Each[], check: (each: Each) => Checked): Checked => {
  for (const each of all) {
    const checked = check(each);
    if (!checked.ok) return checked;
  }
  return ok(true);
};

const checkEnds = (step: MatchStep, { ends }: LegAtEnds): Checked => {
  const barring = endThatBars(step, ends);
  return barring ? refuse(words.notInForce(barring)) : ok(true);
};

/** What both sides answer to must still be there. */
const checkComponents = ({ match, ends }: LegAtEnds): Checked => {
  for (const kind of recordKinds) {
    const end = match[kind];
    const named = end.recordId === null ? [] : end.components;
    const kept = ends[kind]?.components.map(({ id }) => id);
    if (kept && named.some((id) => !kept.includes(id))) return refuse(words.componentGone(kind));
  }
  return ok(true);
};

/** Whether the records of a leg stand for what is done to it. */
export const checkStanding = (step: MatchStep, leg: LegAtEnds): Checked => {
  const ends = checkEnds(step, leg);
  return ends.ok && step === 'consent' ? checkComponents(leg) : ends;
};

/** An edit may have changed the measures since the amount was stated: then it means nothing any more. */
const amountStands = ({ match, ends }: LegAtEnds): boolean => {
  const now = matchQuantity(match.quantity?.amount ?? null, statedBy(match, ends), match);
  return now.ok && isSameValue(now.value, match.quantity);
};

/**
 * Whether there is room for some legs, beside all that the match has taken up with others. What these state was agreed with
 * them, and nobody can state another amount of it.
 */
export const checkRoom = (asked: readonly LegAtEnds[], all: readonly LegAtEnds[]): Checked => {
  if (!asked.every(amountStands)) return refuse(words.amountOutdated);
  const others = all.filter((each) => isTakenUp(each.match.state) && !asked.includes(each));
  const short = shortfallOf(asked, [...asked, ...others]);
  return short ? refuse(words.noRoom(short)) : ok(true);
};

const stateBefore = (before: Match, id: string): Match['state'] | undefined => {
  const was = legOf(before, id);
  return was && stateOfLeg(before, was);
};

/** Of what a step brings on, what it takes up; of a revision, all that it puts forward. */
const takenUpOf = (before: Match, step: MatchStep, brought: readonly LegAt[]): readonly LegAt[] =>
  step === 'revise'
    ? brought
    : brought.filter(({ id, match }) => {
        const was = stateBefore(before, id);
        return isTakenUp(match.state) && !(was && isTakenUp(was));
      });

/** Those that the step brings into another state; of a revision, all that it shows anew. */
const broughtOn = (before: Match, step: MatchStep, legs: readonly LegAt[]): readonly LegAt[] =>
  step === 'revise'
    ? legs
    : legs.filter(({ id, match }) => stateBefore(before, id) !== match.state);

type Taken = { readonly step: MatchStep; readonly partyId: string | null };

/** What bars a leg is told to whoever reads that leg; to everybody else, that something does. */
export const checkBroughtOn = (
  before: Match,
  after: Match,
  { step, partyId }: Taken,
  ends: HeldEnds,
): Checked => {
  const check = (legs: readonly LegAt[]): Checked => {
    const brought = broughtOn(before, step, legs);
    const standing = firstRefused(brought, (leg) => checkStanding(step, leg));
    return standing.ok ? checkRoom(takenUpOf(before, step, brought), legs) : standing;
  };
  const all = legsAtEnds(after, ends);
  const seen = new Set(legsSeenBy(after, { partyId }).map(({ id }) => id));
  const own = check(all.filter(({ id }) => seen.has(id)));
  if (!own.ok) return own;
  return check(all).ok ? ok(true) : refuse(words.otherLegBars);
};
