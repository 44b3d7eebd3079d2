/** Pages of the index of lists, which are kept as coverage cells are: what is posted for them, and what a right one says. */
import { indexContent } from '#shared/recompute/index-content';
import { recomputeIndexPage } from '#shared/recompute/index-unit';
import type { StoredRecord } from '#shared/domain/records/record';
import { indexKey, type IndexPage } from '#shared/table/derived-keys';
import { currentRow } from '#shared/table/projection';

import { type CellDesign, type CellUnit, eachPlace } from './cell-design.ts';
import { generationOf } from './records.ts';

/** One page for all, as if the book had a single leaf: what lies on different pages shares nothing. */
const onePage: IndexPage = '00';
const rowOf = (record: StoredRecord) => {
  const { PK, row } = currentRow(record);
  return { PK: PK.replace(/\d\d$/, onePage), SK: record.id, row };
};

export const realPage: CellUnit<IndexPage> = (page) =>
  recomputeIndexPage('secretariat', page, generationOf(1));

const placesOf = (): readonly IndexPage[] => [onePage];

export const realPages: CellDesign<IndexPage> = {
  name: 'as built',
  postingsOf: (record) => [rowOf(record)],
  placesOf,
  keyOf: (page) => indexKey('g1', 'secretariat', page),
  deliver: eachPlace(realPage, placesOf),
  usesImage: false,
  lagging: undefined,
  right: (_, records) => indexContent(records.map((record) => rowOf(record).row)),
  shown: (item) => ({ rows: item['rows'], leftOut: item['leftOut'] }),
  settled: (key, content) => ({ ...key, rev: 1, ...(content as object) }),
};
