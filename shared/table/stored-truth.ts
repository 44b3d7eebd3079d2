/** Records and matches as they are kept, older shapes read as today's. What is digested for the audit is what is kept. */
import type { Match } from '../domain/match.ts';
import type { StoredRecord } from '../domain/record.ts';
import { readRelease } from '../domain/release.ts';

type Kept = Readonly<Record<string, unknown>>;

const upToDate = <Truth extends StoredRecord | Match>(kept: Truth): Truth => ({
  ...kept,
  release: readRelease(kept),
});

export const recordIn = (item: Kept): StoredRecord => upToDate(item['record'] as StoredRecord);

export const matchIn = (item: Kept): Match => upToDate(item['match'] as Match);
