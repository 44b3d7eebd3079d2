/** Whether components may be proposed to their sides, and the match that it makes. */
import type * as z from 'zod';

import type { LegBody, proposalSchema } from '#shared/contract/matches/match-bodies';
import { withLegs } from '#shared/domain/matches/match-legs';
import type { NewLeg } from '#shared/domain/matches/match-leg-changes';
import { shortfallOf } from '#shared/domain/matches/match-shortfall';
import type { Match } from '#shared/domain/matches/match';
import { proposedMatch } from '#shared/domain/matches/proposed-match';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { World } from '#shared/domain/world';

import { readingsAt } from '../../store/matches/match-ends.ts';
import { legsAtEnds } from './check-legs.ts';
import { decideLeg, findEnd, invalidAt } from './decide-leg.ts';
import { type FoundGivers, giverOf, recordOf } from './find-givers.ts';
import * as words from './match-refusals.ts';

export type Body = z.infer<typeof proposalSchema>;

/** One offer that stands beside the pledge is a leg of which nobody said what it brings. */
export const legBodiesOf = ({ offer, amount, legs }: Body): readonly LegBody[] =>
  legs ?? [{ offer, amount }];

const pointerOf = ({ legs }: Body, at: number): string => (legs ? `/legs/${at}` : '');

/** Where a leg names what another names already. */
const repeatedAt = (bodies: readonly LegBody[]): number =>
  bodies.findIndex((body, at) =>
    bodies.some(
      (other, before) =>
        before < at &&
        (body.offer
          ? other.offer?.recordId === body.offer.recordId &&
            other.offer.component === body.offer.component
          : other.party === body.party && other.role === body.role),
    ),
  );

type Given = {
  readonly id: string;
  readonly world: World;
  readonly body: Body;
  readonly found: FoundGivers;
  readonly now: string;
};

/** Of several legs, which one is refused. */
const ofLeg = (refusal: Refusal, pointer: string): Refusal =>
  refusal.kind === 'conflict' && refusal.reason && pointer !== ''
    ? { ...refusal, reason: { ...refusal.reason, pointer } }
    : refusal;

const decidedLegs = (
  pledge: Parameters<typeof decideLeg>[0],
  { world, body, found }: Given,
): Result<readonly NewLeg[], Refusal> => {
  const bodies = legBodiesOf(body);
  const repeated = repeatedAt(bodies);
  if (repeated >= 0) return invalidAt(pointerOf(body, repeated), 'repeated');
  const legs: NewLeg[] = [];
  for (const [at, each] of bodies.entries()) {
    const pointer = pointerOf(body, at);
    const leg = decideLeg(pledge, each, giverOf(found, each), { world, pointer, isAdded: false });
    if (!leg.ok) return refuse(ofLeg(leg.error, pointer));
    legs.push(leg.value);
  }
  return ok(legs);
};

/** All legs count together; what there is no room for is told at the first that finds none. */
const checkRoom = (body: Body, match: Match, { ends }: FoundGivers): Result<true, Refusal> => {
  const all = legsAtEnds(match, ends);
  for (const [at, leg] of all.entries()) {
    const short = shortfallOf([leg], all);
    if (short) return refuse(ofLeg(words.noRoom(short), pointerOf(body, at)));
  }
  return ok(true);
};

export const decideProposal = (given: Given): Result<Match, Refusal> => {
  const { id, body, found, now } = given;
  const record = recordOf(found, 'pledge', body.pledge.recordId);
  const pledge = findEnd('pledge', record, body.pledge.component, '/pledge');
  if (!pledge.ok) return pledge;
  const decided = decidedLegs(pledge.value, given);
  if (!decided.ok) return decided;
  const [first, ...others] = decided.value;
  if (!first) return invalidAt('/legs', 'tooFew');
  const offers = legBodiesOf(body).map((each) => giverOf(found, each).offer);
  const { title, summary, window } = body;
  const match = proposedMatch({
    id,
    pledge: pledge.value,
    legs: [first, ...others],
    synthetic: [pledge.value.record, ...offers].some((each) => each?.synthetic === true),
    title,
    summary,
    window,
    now,
  });
  const room = checkRoom(body, match, found);
  if (!room.ok) return room;
  const readings = readingsAt(match, found.ends);
  return ok(withLegs(match, (leg) => ({ ...leg, scope: readings(leg).scope })));
};
