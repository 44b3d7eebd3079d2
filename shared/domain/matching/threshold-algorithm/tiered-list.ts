/**
 * Entries of a long list by what topics and support earn, from the best downwards, so that a walk reads them one after the
 * other. They are copied so far as some need looked; needs that ask for the same come one after the other and share them.
 */
import type { ClassOrder } from './class-order.ts';

export type TieredList = {
  /** The first entry of each class of its area, and the end. */
  readonly classStart: Int32Array;
  readonly entries: Int32Array;
  readonly settings: Int32Array;
  /** By points: where the entries of the tier end. They begin where those of the next higher tier end. */
  readonly tierEnd: Int32Array;
  /** Whose order it is, and the lowest tier that was copied. */
  order: ClassOrder | undefined;
  lowest: number;
};

/** Points are bytes; above the highest tier stands one more that is empty. */
const tierCount = 257;

export const tieredList = (classStart: Int32Array, length: number): TieredList => ({
  classStart,
  entries: new Int32Array(length),
  settings: new Int32Array(length),
  tierEnd: new Int32Array(tierCount),
  order: undefined,
  lowest: 0,
});

const copyTier = (
  { classStart, entries, settings, tierEnd }: TieredList,
  { classes, tierStart }: ClassOrder,
  settingOf: Int32Array | Uint16Array,
  tier: number,
): void => {
  let to = tierEnd[tier + 1] ?? 0;
  const until = tierStart[tier + 1] ?? 0;
  for (let at = tierStart[tier] ?? 0; at < until; at += 1) {
    const ofClass = classes[at] ?? 0;
    const end = classStart[ofClass + 1] ?? 0;
    for (let entry = classStart[ofClass] ?? 0; entry < end; entry += 1) {
      entries[to] = entry;
      settings[to] = settingOf[entry] ?? 0;
      to += 1;
    }
  }
  tierEnd[tier] = to;
};

/** Afterwards, the list holds the tiers of the order from the highest down to this one. */
export const copyDownTo = (
  tiered: TieredList,
  order: ClassOrder,
  settingOf: Int32Array | Uint16Array,
  tier: number,
): void => {
  if (tiered.order !== order) {
    tiered.order = order;
    tiered.lowest = order.most + 1;
    tiered.tierEnd[tiered.lowest] = 0;
  }
  while (tiered.lowest > tier) {
    tiered.lowest -= 1;
    copyTier(tiered, order, settingOf, tiered.lowest);
  }
};
