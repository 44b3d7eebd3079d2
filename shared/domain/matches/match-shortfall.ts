/** Whether there is room for what a match takes: each of its legs counts, and none twice. Pure. */
import { allocatedOf, amountOn, componentAt, type MatchEnds } from './match-quantity.ts';
import type { Match } from './match.ts';
import { measureOf } from '../records/measure.ts';
import { type RecordKind, recordKinds } from '../records/record.ts';

export type Shortfall = {
  readonly side: RecordKind;
  readonly left: number;
  readonly measure: string;
  /** What all legs together take of that component. */
  readonly amount: number;
};

/** A match as it is by one of its legs, with the records at its ends. */
export type LegAtEnds = { readonly match: Match; readonly ends: MatchEnds };

const isOfSame = (one: LegAtEnds, other: LegAtEnds, side: RecordKind): boolean => {
  const [end, otherEnd] = [one.match[side], other.match[side]];
  return (
    end.recordId !== null &&
    end.recordId === otherEnd.recordId &&
    componentAt(one.match, side, one.ends)?.id === componentAt(other.match, side, other.ends)?.id
  );
};

const shortOn = (legs: readonly LegAtEnds[], leg: LegAtEnds, side: RecordKind): Shortfall[] => {
  const { match, ends } = leg;
  const component = componentAt(match, side, ends);
  const record = ends[side];
  if (!record || !component?.quantity || amountOn(match, side) === null) return [];
  const amount = legs
    .filter((each) => isOfSame(leg, each, side))
    .reduce((sum, each) => sum + (amountOn(each.match, side) ?? 0), 0);
  const left = component.quantity.max - allocatedOf(record, component.id, match.id);
  return amount > left ? [{ side, left, measure: measureOf(component.quantity), amount }] : [];
};

/**
 * The first side on which some legs ask for more than other taken-up matches leave; undefined when there is room on all.
 * @param all what their match takes, the same legs among them.
 */
export const shortfallOf = (
  asked: readonly LegAtEnds[],
  all: readonly LegAtEnds[] = asked,
): Shortfall | undefined =>
  asked.flatMap((leg) => recordKinds.flatMap((side) => shortOn(all, leg, side)))[0];
