/** A single edit of one side of a pair, as the field of the form that it changes and the pair that comes of it. */
import type { RecordKind } from '../records/record.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';
import type { Pair } from './pair.ts';
import type { Values } from './reason-values.ts';

/** In the order of the form. */
export const changeFields = [
  'supportRequested',
  'languages',
  'topics',
  'supportTypes',
  'start',
  'end',
  'countries',
  'regions',
  'quantity',
  'matchesAtOnce',
  'anywhere',
  'exclusions',
  'availability',
  'validUntil',
  'area',
] as const;
export type ChangeField = (typeof changeFields)[number];

export type Edit = {
  readonly side: RecordKind;
  readonly field: ChangeField;
  /** What the field gains, or what it becomes. */
  readonly values: Values;
  readonly pair: Pair;
};

type Changed = {
  readonly record?: Partial<RecordFeatures>;
  readonly component?: Partial<ComponentFeatures>;
};

const changed = (pair: Pair, side: RecordKind, { record, component }: Changed): Pair =>
  side === 'pledge'
    ? { ...pair, pledge: { ...pair.pledge, ...record }, asked: { ...pair.asked, ...component } }
    : { ...pair, offer: { ...pair.offer, ...record }, given: { ...pair.given, ...component } };

export const bothKinds: readonly RecordKind[] = ['pledge', 'offer'];

export const sidesOfPair = (pair: Pair, side: RecordKind) =>
  side === 'pledge'
    ? { own: pair.asked, other: pair.given, ownRecord: pair.pledge, otherRecord: pair.offer }
    : { own: pair.given, other: pair.asked, ownRecord: pair.offer, otherRecord: pair.pledge };

export const singleEdit = (
  pair: Pair,
  side: RecordKind,
  field: ChangeField,
  values: Values,
  change: Changed,
): Edit => ({ side, field, values, pair: changed(pair, side, change) });
