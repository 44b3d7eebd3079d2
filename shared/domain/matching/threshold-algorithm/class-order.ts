/** Classes of an area from the most that topics and support can earn downwards, for all needs that ask for the same. */
import type { PartTable, Points } from './part-tables.ts';

export type ClassOrder = {
  /** By class. */
  readonly points: Points;
  /** Classes as the area numbers them, those of equal points next to each other. */
  readonly classes: Int32Array;
  /** By points: where their classes begin; one more at the end. */
  readonly tierStart: Int32Array;
  readonly most: number;
};

/** Counts the classes of each tier, then puts each class in its place. */
export const classOrder = ({ points, most }: PartTable): ClassOrder => {
  const count = points.length;
  const tierStart = new Int32Array(most + 2);
  for (let at = 0; at < count; at += 1) {
    const tier = (points[at] ?? 0) + 1;
    tierStart[tier] = (tierStart[tier] ?? 0) + 1;
  }
  for (let tier = 1; tier < tierStart.length; tier += 1)
    tierStart[tier] = (tierStart[tier] ?? 0) + (tierStart[tier - 1] ?? 0);
  const next = tierStart.slice();
  const classes = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const tier = points[at] ?? 0;
    const place = next[tier] ?? 0;
    classes[place] = at;
    next[tier] = place + 1;
  }
  return { points, classes, tierStart, most };
};
