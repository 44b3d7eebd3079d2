/** What many runs come to together. */
import type { Ran } from './run.ts';

export type Sum = {
  readonly runs: number;
  readonly deliveries: number;
  readonly acknowledged: number;
  readonly faults: Readonly<Record<string, number>>;
  /** Of runs that ended wrong: the seed, and what was wrong first. */
  readonly wrong: readonly { readonly seed: number; readonly drift: readonly string[] }[];
};

export const nothing: Sum = { runs: 0, deliveries: 0, acknowledged: 0, faults: {}, wrong: [] };

const addedUp = (left: Sum['faults'], right: Sum['faults']): Sum['faults'] =>
  Object.fromEntries(
    Object.keys({ ...left, ...right }).map((kind) => [
      kind,
      (left[kind] ?? 0) + (right[kind] ?? 0),
    ]),
  );

export const add = (left: Sum, right: Sum): Sum => ({
  runs: left.runs + right.runs,
  deliveries: left.deliveries + right.deliveries,
  acknowledged: left.acknowledged + right.acknowledged,
  faults: addedUp(left.faults, right.faults),
  wrong: [...left.wrong, ...right.wrong],
});

const mostShown = 5;

export const sumOf = ({ seed, deliveries, acknowledged, faults, drift }: Ran): Sum => ({
  runs: 1,
  deliveries,
  acknowledged,
  faults,
  wrong: drift.length > 0 ? [{ seed, drift: drift.slice(0, mostShown) }] : [],
});
