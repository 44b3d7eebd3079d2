import type { ComponentFeatures, RecordFeatures } from './features.ts';

/** A pledge component and an offer component, each with its record: what gates and parts judge. */
export type Pair = {
  readonly pledge: RecordFeatures;
  readonly asked: ComponentFeatures;
  readonly offer: RecordFeatures;
  readonly given: ComponentFeatures;
};

export const shared = <Value>(left: readonly Value[], right: readonly Value[]): readonly Value[] =>
  left.filter((value) => right.includes(value));

export const meets = <Value>(left: readonly Value[], right: readonly Value[]): boolean =>
  left.some((value) => right.includes(value));
