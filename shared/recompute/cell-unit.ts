/**
 * One coverage cell, recomputed whole under its fence: `rev` is read before the inputs, and the put holds only
 * if it still stands, even when nothing changed, since the raised `rev` is what stops a slower worker.
 */
import { type Bucket, partsOf } from '../domain/records/bucket.ts';
import { type CellContent, coverageCell, emptyCell } from '../domain/coverage/cell.ts';
import { isSameValue } from '../domain/values/same-value.ts';
import type { Audience } from '../table/keys.ts';
import { coverageKey } from '../table/derived-keys.ts';
import { revIn } from '../table/stored-derived.ts';
import { readBuckets } from './inputs.ts';
import { type Generation, mostRounds } from './list-unit.ts';
import { getAll, pause, putIf, type Steps } from './steps.ts';
import { type Item } from '../table/item.ts';

/** When the content became what it is; null for a cell that never held any. An unreleased record moves no public time. */
const contentTime = (held: Item | undefined, cell: CellContent, now: string): unknown =>
  isSameValue(held?.['cell'] ?? emptyCell, cell) ? (held?.['asOf'] ?? null) : now;

/** Answers whether the cell was written. */
export function* recomputeCell(
  audience: Audience,
  bucket: Bucket,
  { name, asOf, beside }: Generation,
): Steps<boolean> {
  const key = coverageKey(name, audience, bucket);
  const keys = beside === undefined ? [key] : [key, coverageKey(beside, audience, bucket)];
  for (let round = 1; round <= mostRounds; round += 1) {
    const [held, running] = yield* getAll(keys);
    const rev = revIn(held);
    const pledges = yield* readBuckets(audience, 'pledge', [bucket]);
    const offers = yield* readBuckets(audience, 'offer', [bucket]);
    const cell = coverageCell(partsOf(bucket).region, pledges, offers);
    const item = { ...key, rev: rev + 1, cell, asOf: contentTime(held ?? running, cell, asOf) };
    if (yield* putIf(item, rev)) return true;
    yield* pause(round);
  }
  return false;
}
