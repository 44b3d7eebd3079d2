/** Why a pair is suggested, or why not: every gate and part, as codes with values that any language can word. */
import type { Surroundings } from './existing-support.ts';
import { type GateId, gateIds, gates, gateValues } from './gates.ts';
import type { Verdict } from './gate-verdicts.ts';
import type { Pair } from './pair.ts';
import { isKnown } from './share.ts';
import { type PartId, partIds, partOf } from './parts/parts.ts';
import type { Policy } from './policy.ts';
import type { Values } from './reason-values.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { type Fit, fitOf, pointsOf, sumOf } from './score-parts.ts';

export type GateReason = {
  readonly gate: GateId;
  readonly verdict: Verdict;
  readonly values: Values;
};
export type PartReason = {
  readonly part: PartId;
  readonly points: number;
  readonly of: number;
  readonly known: boolean;
  readonly fit: Fit;
  readonly values: Values;
};
export type Warning = 'conditional' | 'notAccepted' | 'overdue';

export type Explanation = {
  readonly pledgeComponent: string;
  readonly offerComponent: string;
  readonly suggested: boolean;
  readonly score: number;
  readonly gates: readonly GateReason[];
  readonly parts: readonly PartReason[];
  /** Of the remarks, the codes of those that speak of the two components alone. */
  readonly warnings: readonly Warning[];
  /** Priorities, warnings and what is for review. None of them moves the score. */
  readonly remarks: readonly Remark[];
  readonly policyVersion: number;
};

const warningIds: readonly Warning[] = ['conditional', 'notAccepted', 'overdue'];

const warningsOf = (remarks: readonly Remark[]): readonly Warning[] =>
  warningIds.filter((id) => remarks.some(({ remark }) => remark === id));

/**
 * @param today `YYYY-MM-DD`, for what is overdue; it moves no score.
 * @param around what the reader may see of other support, for priorities and warnings; neither does that.
 */
export const explainPair = (
  pair: Pair,
  policy: Policy,
  today: string,
  around?: Surroundings,
): Explanation => {
  const remarks = remarksOf(pair, { policy, today, ...(around ? { around } : {}) });
  const gateReasons = gateIds.map((gate) => ({
    gate,
    verdict: gates[gate].verdict(pair),
    values: gateValues(gate, pair),
  }));
  // A part that the policy gives no points is none of its parts.
  const weighed = partIds.filter((part) => policy.weights[part] > 0);
  const partReasons = weighed.map((part) => {
    const share = partOf(part).share(pair, policy);
    const of = policy.weights[part];
    return {
      part,
      points: pointsOf(share, of, policy.neutralPercent),
      of,
      known: isKnown(share),
      fit: fitOf(share),
      values: partOf(part).values(pair, policy),
    };
  });
  return {
    pledgeComponent: pair.asked.id,
    offerComponent: pair.given.id,
    suggested: gateReasons.every(({ verdict }) => verdict !== 'fail'),
    score: sumOf(partReasons.map(({ points }) => points)),
    gates: gateReasons,
    parts: partReasons,
    warnings: warningsOf(remarks),
    remarks,
    policyVersion: policy.version,
  };
};
