/** Whether everyone may read a record today: the one rule for what is served, listed, exported and said of it. */
import type { StoredRecord } from '../records/record.ts';
import { countsIn, type World } from '../world.ts';

/** Released, not withdrawn, and of the world that this register is. */
export const isPublic = (
  world: World,
  record: Pick<StoredRecord, 'release' | 'state' | 'synthetic'>,
): boolean => record.release !== null && record.state !== 'withdrawn' && countsIn(world, record);
