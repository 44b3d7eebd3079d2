/** For one pledge component: the offer components that pass every gate, with their scores, and what bars the others. */
import { failedGates, type GateId, gateIds } from '../matching/gates.ts';
import { knownParts } from '../matching/how-much-known.ts';
import { canTakeNone } from '../matching/no-support-times.ts';
import type { Policy } from '../matching/policy.ts';
import { scoreParts, sumOf } from '../matching/score-parts.ts';
import type { PartnerPolicy } from './partner-policy.ts';
import {
  type OpenNeed,
  byName,
  type OpenSupply,
  namedAsking,
  namedGiving,
} from './open-components.ts';

export type Candidate = {
  readonly giving: OpenSupply;
  readonly score: number;
  /** Points of each part, in the order of `partIds`. */
  readonly parts: readonly number[];
};

export type Barred = {
  readonly gate: GateId;
  /** Offer components that fail this gate, and those that fail no other. */
  readonly count: number;
  readonly alone: number;
};

export type AllocationRules = {
  readonly policy: Policy;
  /** `YYYY-MM-DD`, for times in which a State can take in none. */
  readonly today: string;
  readonly partners: PartnerPolicy;
};

export type Candidates = {
  readonly passing: readonly Candidate[];
  /** Those that pass, but wholly within a time in which the State can take in none. */
  readonly atNoTime: readonly Candidate[];
  /** Offer components that fail one gate or more. */
  readonly failing: number;
  readonly barred: readonly Barred[];
};

export const candidatesFor = (
  asking: OpenNeed,
  givings: readonly OpenSupply[],
  { policy, today }: Pick<AllocationRules, 'policy' | 'today'>,
): Candidates => {
  const passing: Candidate[] = [];
  const atNoTime: Candidate[] = [];
  const counts = new Map<GateId, { count: number; alone: number }>();
  for (const giving of givings) {
    const pair = { ...asking, ...giving };
    const failed = failedGates(pair);
    if (failed.length === 0) {
      const parts = scoreParts(pair, policy);
      const candidate = { giving, score: sumOf(parts), parts };
      (canTakeNone(pair, today) ? atNoTime : passing).push(candidate);
    }
    for (const gate of failed) {
      const { count, alone } = counts.get(gate) ?? { count: 0, alone: 0 };
      counts.set(gate, { count: count + 1, alone: alone + (failed.length === 1 ? 1 : 0) });
    }
  }
  return {
    passing,
    atNoTime,
    failing: givings.length - passing.length - atNoTime.length,
    barred: gateIds.flatMap((gate) => {
      const found = counts.get(gate);
      return found ? [{ gate, ...found }] : [];
    }),
  };
};

/** What is said of a pair that a proposal brings together, but for its amount. */
export const proposedPair = (
  asking: OpenNeed,
  { giving, score, parts }: Candidate,
  policy: Policy,
) => ({
  pledge: namedAsking(asking),
  offer: namedGiving(giving),
  score,
  parts,
  known: knownParts({ ...asking, ...giving }, policy),
  bothAccepted: asking.pledge.accepted && giving.offer.accepted,
});

/** The best score first, then by name. */
export const byFit = (left: Candidate, right: Candidate): number =>
  right.score - left.score || byName(namedGiving(left.giving), namedGiving(right.giving));
