/** Names of units, as reports and failures carry them: `LIST#pledge#id`, `CELL#public#A1#africa` or `INDEX#public#35`. */
import type { Bucket } from '../domain/records/bucket.ts';
import { allBuckets } from '../domain/records/bucket.ts';
import { recordKinds } from '../domain/records/record.ts';
import type { Audience } from '../table/keys.ts';
import { type IndexPage, indexPages } from '../table/derived-keys.ts';
import type { RecordKey } from './list-unit.ts';

export type CellName = { readonly audience: Audience; readonly bucket: Bucket };

/** A page of the index of lists. */
export type IndexPageName = { readonly audience: Audience; readonly page: IndexPage };

export const listName = ({ kind, id }: RecordKey): string => `LIST#${kind}#${id}`;
export const cellName = ({ audience, bucket }: CellName): string => `CELL#${audience}#${bucket}`;

export const indexName = ({ audience, page }: IndexPageName): string => `INDEX#${audience}#${page}`;

export const audiences = ['secretariat', 'public'] as const satisfies readonly Audience[];

export const allCells: readonly CellName[] = audiences.flatMap((audience) =>
  allBuckets.map((bucket) => ({ audience, bucket })),
);

/** The record whose list this is; undefined for any other name. */
export const listNamed = (unit: string): RecordKey | undefined => {
  const [type, word, id] = unit.split('#');
  const kind = recordKinds.find((each) => each === word);
  return type === 'LIST' && kind && id ? { kind, id } : undefined;
};

export const cellNamed = (unit: string): CellName | undefined =>
  allCells.find((cell) => cellName(cell) === unit);

export const allIndexPages: readonly IndexPageName[] = audiences.flatMap((audience) =>
  indexPages.map((page) => ({ audience, page })),
);

export const indexPageNamed = (unit: string): IndexPageName | undefined =>
  allIndexPages.find((page) => indexName(page) === unit);

/** Every unit that is none of one record. */
export const sharedUnits: readonly string[] = [
  ...allCells.map(cellName),
  ...allIndexPages.map(indexName),
];
