/**
 * One page of the index of lists, recomputed whole from the rows posted under it, under the fence of a coverage cell:
 * `rev` is read before the rows, and the put holds only if it still stands, even when nothing changed.
 */
import { recordKinds } from '../domain/records/record.ts';
import type { Audience } from '../table/keys.ts';
import { indexKey, type IndexPage, rowPartition } from '../table/derived-keys.ts';
import { revIn, rowIn } from '../table/stored-derived.ts';
import { type IndexContent, indexContent } from './index-content.ts';
import { type Generation, mostRounds } from './list-unit.ts';
import { getAll, pause, putIf, readPartitions, type Steps } from './steps.ts';

export function* readIndexContent(audience: Audience, page: IndexPage): Steps<IndexContent> {
  const items = yield* readPartitions(
    recordKinds.map((kind) => rowPartition(audience, kind, page)),
  );
  return indexContent(items.map(rowIn));
}

/** Answers whether the page was written. */
export function* recomputeIndexPage(
  audience: Audience,
  page: IndexPage,
  { name }: Pick<Generation, 'name'>,
): Steps<boolean> {
  const key = indexKey(name, audience, page);
  for (let round = 1; round <= mostRounds; round += 1) {
    const [held] = yield* getAll([key]);
    const rev = revIn(held);
    const content = yield* readIndexContent(audience, page);
    if (yield* putIf({ ...key, rev: rev + 1, ...content }, rev)) return true;
    yield* pause(round);
  }
  return false;
}
