/**
 * Keys of what follows from truth: lists, cells of coverage, and the index of lists with the rows that it is
 * made of.
 */
import type { Bucket } from '../domain/records/bucket.ts';
import type { RecordKind } from '../domain/records/record.ts';
import { type Audience, type Key, kindKey, postingPrefix } from './keys.ts';

/** Lists lie in a few partitions by a home that never changes, so that all of them can be read page by page. */
export const listHomes = ['0', '1', '2', '3'] as const;
const sumOf = (id: string): number => {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1)
    sum = (sum * 31 + id.charCodeAt(index)) % 65_536;
  return sum;
};
const homeOf = (id: string): string => listHomes[sumOf(id) % listHomes.length] ?? '0';
export const listPrefix = 'LIST#';
export const listPartition = (generation: string, kind: RecordKind, home: string): string =>
  `${listPrefix}${generation}#${kindKey(kind)}#${home}`;
export const listKey = (generation: string, kind: RecordKind, id: string): Key => ({
  PK: listPartition(generation, kind, homeOf(id)),
  SK: id,
});

/** One partition for each audience, so that the whole coverage is one Query. */
export const coveragePartition = (generation: string, audience: Audience): string =>
  `${audience === 'public' ? 'PUB#COV' : 'COV'}#${generation}`;
export const coveragePrefixes = ['COV#', 'PUB#COV#'] as const;
export const coverageKey = (generation: string, audience: Audience, bucket: Bucket): Key => ({
  PK: coveragePartition(generation, audience),
  SK: bucket,
});

/**
 * The index of lists lies in pages: a record's party says in which book, so that a party's records are found in one
 * partition, and its id on which page of that. Its id never changes, its party when that goes into another. With 8 by 8 pages, 10,000 records make 160 rows a page.
 */
const digits = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;
type Digit = (typeof digits)[number];
/** Its book, then its leaf. */
export type IndexPage = `${Digit}${Digit}`;
export const indexBooks: readonly string[] = digits;
export const indexPages: readonly IndexPage[] = digits.flatMap((book) =>
  digits.map((leaf) => `${book}${leaf}` as const),
);

/** The sums of ids that begin alike are as different as their ends, so each digit takes what a mix of them leaves. */
const digitOf = (id: string): Digit => {
  const sum = sumOf(id);
  return digits[(sum ^ (sum >> 5) ^ (sum >> 10)) % digits.length] ?? '0';
};
export const indexBookOf = (partyId: string): string => digitOf(partyId);
export const indexPageOf = (partyId: string, id: string): IndexPage =>
  `${digitOf(partyId)}${digitOf(id)}`;

/** Rows are posted under their page as features are under a bucket. */
export const rowBucket = (page: IndexPage): string => `INDEX#${page}`;
export const rowPartition = (audience: Audience, kind: RecordKind, page: IndexPage): string =>
  `${postingPrefix}${audience === 'public' ? 'PUB' : ''}${kindKey(kind)}#${rowBucket(page)}`;
export const rowKey = (audience: Audience, kind: RecordKind, page: IndexPage, id: string): Key => ({
  PK: rowPartition(audience, kind, page),
  SK: id,
});

export const indexPrefixes = ['INDEX#', 'PUB#INDEX#'] as const;
export const indexPartition = (generation: string, audience: Audience, book: string): string =>
  `${audience === 'public' ? 'PUB#INDEX' : 'INDEX'}#${generation}#${book}`;
export const indexKey = (generation: string, audience: Audience, page: IndexPage): Key => ({
  PK: indexPartition(generation, audience, page.slice(0, 1)),
  SK: page.slice(1),
});
