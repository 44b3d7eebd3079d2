/** Legs that come and go while their match goes on. */
import type { LegBody, MatchStepBody } from '#shared/contract/matches/match-bodies';
import { endThatBars } from '#shared/domain/matches/end-states';
import { mostLegs } from '#shared/domain/matches/leg-ids';
import { haveAllAnswered, withStepDone } from '#shared/domain/matches/match-changes';
import { withLeg, withoutLegs } from '#shared/domain/matches/match-leg-changes';
import {
  byLeg,
  legOf,
  legsOf,
  standingLegs,
  stateOfLeg,
  withLegs,
} from '#shared/domain/matches/match-legs';
import { jointStepFrom } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { World } from '#shared/domain/world';

import { type HeldEnds, readingsAt } from '../../store/matches/match-ends.ts';
import { checkBroughtOn, checkRoom, legsAtEnds } from './check-legs.ts';
import { decideLeg, findEnd } from './decide-leg.ts';
import { type FoundGivers, giverOf, recordOf } from './find-givers.ts';
import * as words from './match-refusals.ts';

/** A leg that was agreed is its giver's and the asking side's to end. */
const mayRemove = (match: Match, id: string): boolean => {
  const leg = legOf(match, id);
  const state = leg && stateOfLeg(match, leg);
  return standingLegs(match).length > 1 && (state === 'proposed' || state === 'under_discussion');
};

type Left = {
  readonly legs: readonly string[];
  readonly body: MatchStepBody;
  readonly partyId: string | null;
  readonly ends: HeldEnds;
  readonly now: string;
};

/**
 * Where the others have all answered and waited for what left alone, their step is done. If it cannot be, what they answered
 * stands, and whoever answers again reads what bars it.
 */
const movedOn = (match: Match, { ends, partyId, now }: Left): Match => {
  const context = { answersFor: [], partyId, reason: null, readings: readingsAt(match, ends), now };
  const step = jointStepFrom(match.state);
  if (step === undefined || !haveAllAnswered(match, context)) return match;
  const after = withStepDone(match, step, context);
  return checkBroughtOn(match, after, { step, partyId }, ends).ok ? after : match;
};

/** The match without the legs that their giver or the asking side ends, or that the Secretariat takes out. */
export const decideLeaving = (match: Match, left: Left): Result<Match, Refusal> => {
  const { legs, body, partyId, now } = left;
  if (body.step === 'remove_leg' && !mayRemove(match, body.leg))
    return refuse(words.legNotRemovable);
  const how = { remove_leg: 'removed', decline: 'declined' } as const;
  const after = withoutLegs(match, legs, {
    how: body.step === 'remove_leg' || body.step === 'decline' ? how[body.step] : 'closed',
    partyId: body.step === 'remove_leg' ? null : partyId,
    reason: body.reason ?? '',
    at: now,
  });
  return ok(movedOn(after, left));
};

type Added = {
  readonly world: World;
  readonly body: LegBody;
  readonly found: FoundGivers;
  readonly now: string;
};

const namesAlready = (match: Match, { party, role }: LegBody): boolean =>
  party !== undefined &&
  standingLegs(match).some(
    (leg) => leg.offer.recordId === null && leg.supporters[0]?.id === party && leg.role === role,
  );

/** The match with one more leg, as the last of its legs. */
export const decideAddition = (
  match: Match,
  { world, body, found, now }: Added,
): Result<Match, Refusal> => {
  const [componentId, ...others] = match.pledge.recordId === null ? [] : match.pledge.components;
  if (match.pledge.recordId === null || componentId === undefined || others.length > 0)
    return refuse(words.notOfOneComponent);
  if (legsOf(match).length >= mostLegs) return refuse(words.tooManyLegs);
  if (namesAlready(match, body)) return refuse(words.alreadyMatched(match.id, match.state));
  const record = recordOf(found, 'pledge', match.pledge.recordId);
  const barring = endThatBars('add_leg', { pledge: record, offer: undefined });
  if (barring) return refuse(words.notInForce(barring));
  const pledge = findEnd('pledge', record, componentId, '/pledge');
  if (!pledge.ok) return pledge;
  const context = { world, pointer: '', isAdded: true };
  const leg = decideLeg(pledge.value, body, giverOf(found, body), context);
  if (!leg.ok) return leg;
  const after = withLeg(match, { ...leg.value, addedAt: now }, now);
  const legs = legsAtEnds(after, found.ends);
  const room = checkRoom(legs.slice(-1), legs);
  if (!room.ok) return room;
  const added = legsOf(after).at(-1);
  const readings = readingsAt(after, found.ends);
  return ok(
    withLegs(after, (each) =>
      each.id === added?.id ? { ...each, scope: readings(each).scope } : each,
    ),
  );
};

/** Whether a leg's last disclosure tells how it reads. */
export const readsAsShown = (
  match: Match,
  id: string,
  readings: ReturnType<typeof readingsAt>,
): boolean => {
  const leg = legOf(match, id);
  const disclosed = leg && byLeg(match, leg).disclosed;
  return (
    leg !== undefined &&
    Boolean(disclosed && readings(leg).isStill({ ...disclosed, digest: disclosed.scope }))
  );
};
