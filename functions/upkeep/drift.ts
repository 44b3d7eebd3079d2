/** What verification tells of: something wrong that no change under way explains. */
import type { Difference } from '#shared/recompute/unit-differences';

/** Something that was wrong for longer than any change takes: which unit, of which record, and what differed. */
export type Drift = {
  readonly unit: string;
  /** Null for what has no generation: projections and audit entries of the truth. */
  readonly generation: string | null;
  readonly differs: readonly Difference[];
  readonly repaired: boolean;
};
