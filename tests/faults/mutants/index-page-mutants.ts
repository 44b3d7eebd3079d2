/** Wrong ways to keep a page of the index of lists. */
import type { RecordKey } from '#shared/recompute/list-unit';
import { indexContent } from '#shared/recompute/index-content';
import { readIndexContent } from '#shared/recompute/index-unit';
import { mostRounds } from '#shared/recompute/list-unit';
import { getAll, pause, putIf } from '#shared/recompute/steps';
import type { Item } from '#shared/table/item';
import { indexKey, type IndexPage, rowKey } from '#shared/table/derived-keys';

import { type CellDesign, eachPlace } from '../explorer/cell-design.ts';
import type { FaultySteps } from '../explorer/faulty-steps.ts';
import { realPages } from '../explorer/index-page-design.ts';

const page: IndexPage = '00';
const key = indexKey('g1', 'secretariat', page);
const revOf = (held: Item | undefined): number => (held?.['rev'] as number | undefined) ?? 0;

/** Reads the rows before the revision. */
function* rowsFirst(): FaultySteps<void> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const content = yield* readIndexContent('secretariat', page);
    const [held] = yield* getAll([key]);
    if (yield* putIf({ ...key, rev: revOf(held) + 1, ...content }, revOf(held))) return;
    yield* pause(round);
  }
}

/** Replaces the row of the one record that changed, read before the page that it is put into. */
function* oneRow({ kind, id }: RecordKey): FaultySteps<void> {
  const [posted] = yield* getAll([rowKey('secretariat', kind, page, id)]);
  for (let round = 1; round <= mostRounds; round += 1) {
    const [held] = yield* getAll([key]);
    const rows = ((held?.['rows'] ?? '') as string)
      .split('\n')
      .filter((row) => row !== '' && !row.startsWith(`${id}\t`));
    const content = indexContent([...rows, ...(posted ? [posted['row'] as string] : [])]);
    if (yield* putIf({ ...key, rev: revOf(held) + 1, ...content }, revOf(held))) return;
    yield* pause(round);
  }
}

export const indexPageMutants: readonly CellDesign<IndexPage>[] = [
  {
    ...realPages,
    name: 'P1 rows of a page read before its fence',
    deliver: eachPlace(rowsFirst, () => [page]),
  },
  { ...realPages, name: 'P2 one row of a page replaced', deliver: oneRow },
];
