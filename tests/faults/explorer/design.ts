/** What a delivery does: the real units, or a wrong variant of them. */
import { applyChanges, recomputeAffected, recomputeInTurns } from '#shared/recompute/change-unit';
import type { Generation, RecordKey } from '#shared/recompute/list-unit';

import type { FaultySteps } from './faulty-steps.ts';
import { settledList } from './records.ts';

type Unit = (
  records: readonly RecordKey[],
  generation: Generation,
) => FaultySteps<readonly RecordKey[]>;

export type Design = {
  readonly name: string;
  /** Recomputes the lists of these records. */
  readonly own: Unit;
  /** Recomputes the lists of the other side that these records affect. */
  readonly look: Unit;
  readonly whole: Unit;
  /** Which visible items wake a delivery. */
  readonly wakes: 'all' | 'meta' | 'postings';
  /** The partitions that it reads from an index that lags begin so. */
  readonly lagging: string | undefined;
  /** Whether lists hold one entry more than they show. */
  readonly keepsSpare: boolean;
  /** A list as this design leaves it at rest. */
  readonly settled: typeof settledList;
};

export const realDesign: Design = {
  name: 'as built',
  own: recomputeInTurns,
  look: recomputeAffected,
  whole: applyChanges,
  wakes: 'all',
  lagging: undefined,
  keepsSpare: false,
  settled: settledList,
};

/** A wrong variant: what it does not name is as built. */
export const wrongDesign = (
  name: string,
  parts: Partial<Omit<Design, 'name' | 'whole'>>,
): Design => {
  const { own, look } = { ...realDesign, ...parts };
  return {
    ...realDesign,
    ...parts,
    name,
    *whole(records, generation) {
      return [...(yield* own(records, generation)), ...(yield* look(records, generation))];
    },
  };
};
