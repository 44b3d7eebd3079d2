/** What a walk has looked at, and what it found wrong. */
import type { Suspect } from '#shared/recompute/verify-unit';

import type { Drift } from './drift.ts';

export type Verified = {
  /** Lists, cells and index pages looked at, of every generation. */
  readonly units: number;
  readonly records: number;
  /** Records whose words other tables had read. */
  readonly readAnew: number;
  /** Audit entries that were in no log yet. */
  readonly unlogged: number;
  readonly suspects: readonly Suspect[];
  readonly drift: readonly Drift[];
};

export const nothing: Verified = {
  units: 0,
  records: 0,
  readAnew: 0,
  unlogged: 0,
  suspects: [],
  drift: [],
};

export const joined = (left: Verified, right: Verified): Verified => ({
  units: left.units + right.units,
  records: left.records + right.records,
  readAnew: left.readAnew + right.readAnew,
  unlogged: left.unlogged + right.unlogged,
  suspects: [...left.suspects, ...right.suspects],
  drift: [...left.drift, ...right.drift],
});
