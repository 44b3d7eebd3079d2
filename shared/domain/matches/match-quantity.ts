/** Amounts of matches: what may be stated, and what is left to take. Exact: whole numbers, never split or estimated. */
import type { Component } from '../records/component.ts';
import type { Match, MatchQuantity } from './match.ts';
import { isTakenUp } from '../match-states.ts';
import { measureOf } from '../records/measure.ts';
import type { Quantity } from '../records/quantity.ts';
import type { RecordKind, StoredRecord } from '../records/record.ts';
import type { MatchLink } from '../match-link.ts';
import { ok, refuse, type Result } from '../result.ts';

/** Of its own, so that pages can reckon with amounts without the schemas of records. */
const bothSides = ['pledge', 'offer'] as const satisfies readonly RecordKind[];

export type Stated = Readonly<Record<RecordKind, Quantity | null>>;

type Common = Omit<MatchQuantity, 'amount'>;

/** The one measure in which an amount can be stated, and the sides that state it. */
export const commonMeasure = (stated: Stated): Common | undefined => {
  const sides = bothSides.filter((side) => stated[side] !== null);
  const measures = new Set(sides.map((side) => measureOf(stated[side] as Quantity)));
  const [measure] = measures;
  return measure !== undefined && measures.size === 1 ? { measure, sides } : undefined;
};

/** What a leg of a stated role brings may be another thing than what is asked for: then it counts on its offer alone. */
export const measureOfLeg = (stated: Stated, { role }: Pick<Match, 'role'>): Common | undefined =>
  commonMeasure(stated) ??
  (role !== undefined && stated.offer
    ? { measure: measureOf(stated.offer), sides: ['offer'] }
    : undefined);

/** Required where both sides state the same measure, possible where one alone does, else not. */
export const matchQuantity = (
  amount: number | null,
  stated: Stated,
  leg: Pick<Match, 'role'> = {},
): Result<MatchQuantity | null, 'amountRequired' | 'amountNotComparable'> => {
  const common = measureOfLeg(stated, leg);
  if (amount !== null) return common ? ok({ ...common, amount }) : refuse('amountNotComparable');
  return common?.sides.length === 2 ? refuse('amountRequired') : ok(null);
};

export type MatchEnds = Readonly<Record<RecordKind, StoredRecord | undefined>>;

/** The component at one end, where the end has a record and exactly one component. */
export const componentAt = (
  match: Match,
  side: RecordKind,
  ends: MatchEnds,
): Component | undefined => {
  const end = match[side];
  if (end.recordId === null || end.components.length !== 1) return undefined;
  return ends[side]?.components.find(({ id }) => id === end.components[0]);
};

export const statedBy = (match: Match, ends: MatchEnds): Stated => ({
  pledge: componentAt(match, 'pledge', ends)?.quantity ?? null,
  offer: componentAt(match, 'offer', ends)?.quantity ?? null,
});

/** As much of a record as tells what its matches use. */
export type Allocated = {
  readonly matches: readonly Pick<MatchLink, 'matchId' | 'state' | 'components' | 'quantity'>[];
};

/** What taken-up matches use of a component, leaving one match out. */
export const allocatedOf = ({ matches }: Allocated, componentId: string, except?: string): number =>
  matches
    .filter(({ matchId, state }) => matchId !== except && isTakenUp(state))
    .filter(({ components }) => components.includes(componentId))
    .reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);

/** What the match takes of its component on one side; null where nobody said. */
export const amountOn = ({ quantity }: Match, side: RecordKind): number | null =>
  quantity?.sides.includes(side) ? quantity.amount : null;
