/** Whether components may be proposed to their sides, and the match that it makes. */
import type * as z from 'zod';

import type { LegBody, proposalSchema } from '#shared/contract/match-bodies';
import { withLegs } from '#shared/domain/match-legs';
import type { NewLeg } from '#shared/domain/match-leg-changes';
import { shortfallOf } from '#shared/domain/match-shortfall';
import type { Match } from '#shared/domain/match';
import { proposedMatch } from '#shared/domain/proposed-match';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { World } from '#shared/domain/world';

import { readingsAt } from '../../store/match-ends.ts';
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

const decidedLegs = (
  pledge: Parameters<typeof decideLeg>[0],
  { world, body, found }: Given,
): Result<readonly NewLeg[], Refusal> => {
  const bodies = legBodiesOf(body);
  const repeated = repeatedAt(bodies);
  if (repeated >= 0) return invalidAt(pointerOf(body, repeated), 'repeated');
  const legs: NewLeg[] = [];
  for (const [at, each] of bodies.entries()) {
    const context = { world, pointer: pointerOf(body, at), isAdded: false };
    const leg = decideLeg(pledge, each, giverOf(found, each), context);
    if (!leg.ok) return leg;
    legs.push(leg.value);
  }
  return ok(legs);
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
  const short = shortfallOf(legsAtEnds(match, found.ends));
  if (short) return refuse(words.noRoom(short));
  const readings = readingsAt(match, found.ends);
  return ok(withLegs(match, (leg) => ({ ...leg, scope: readings(leg).scope })));
};
