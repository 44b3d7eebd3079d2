/** Cuts a file's readable rows into requests that the API takes: few rows, few bytes, matches last. */

import { importChunk } from '#shared/contract/files/import-limits';
import { inImportOrder, relatedIn, siblingsIn } from '#shared/public-record/row-references';

export type Chunk = {
  readonly records: readonly unknown[];
  /** Where each of the records stands in the file. */
  readonly places: readonly number[];
  readonly related: readonly unknown[];
  /** Whether both together are all rows of the file. */
  readonly isWhole: boolean;
};

export type ChunkLimits = {
  readonly rows: number;
  readonly related: number;
  /** Of one request's body. */
  readonly bytes: number;
};

export type NumberedRow = { readonly place: number; readonly record: unknown };

export const bytesOf = (record: unknown): number => Buffer.byteLength(JSON.stringify(record)) + 1;

type Draft = { rows: NumberedRow[]; related: Set<unknown>; bytes: number };

const emptyDraft = (): Draft => ({ rows: [], related: new Set(), bytes: 0 });

/** Whatever fits goes along: a row without its related rows is still imported, with fewer links. */
const addRow = (
  draft: Draft,
  row: NumberedRow,
  related: readonly unknown[],
  limits: ChunkLimits,
) => {
  draft.rows.push(row);
  draft.bytes += bytesOf(row.record);
  for (const other of related) {
    const bytes = bytesOf(other);
    if (draft.related.has(other) || draft.related.size >= limits.related) continue;
    if (draft.bytes + bytes > limits.bytes) continue;
    draft.related.add(other);
    draft.bytes += bytes;
  }
};

const fits = (draft: Draft, row: NumberedRow, related: readonly unknown[], limits: ChunkLimits) => {
  const news = related.filter((other) => !draft.related.has(other));
  const bytes = [row.record, ...news].reduce<number>((sum, record) => sum + bytesOf(record), 0);
  return (
    draft.rows.length === 0 ||
    (draft.rows.length < limits.rows &&
      draft.related.size + news.length <= limits.related &&
      draft.bytes + bytes <= limits.bytes)
  );
};

const chunkOf = ({ rows, related }: Draft, all: number): Chunk => {
  const records = rows.map(({ record }) => record);
  const given = new Set(records);
  const beside = [...related].filter((other) => !given.has(other));
  return {
    records,
    places: rows.map(({ place }) => place),
    related: beside,
    isWhole: records.length + beside.length === all,
  };
};

export const chunksOf = (
  rows: readonly NumberedRow[],
  limits: ChunkLimits = importChunk,
): readonly Chunk[] => {
  const placeOf = new Map(rows.map(({ place, record }) => [record, place]));
  const records = rows.map(({ record }) => record);
  const linkedTo = relatedIn(records);
  const siblingsOf = siblingsIn(records);
  const bytes = records.reduce<number>((sum, record) => sum + bytesOf(record), 0);
  // Where all of a file goes along, it is told what the edition before had and this one has no more.
  const goesWhole = records.length <= limits.related && bytes <= limits.bytes;
  const relatedTo = (record: unknown): readonly unknown[] =>
    goesWhole
      ? records.filter((other) => other !== record)
      : [...new Set([...linkedTo(record), ...siblingsOf(record)])];
  const drafts: Draft[] = [];
  for (const record of inImportOrder(records)) {
    const row = { place: placeOf.get(record) ?? 0, record };
    const related = relatedTo(record);
    let draft = drafts.at(-1);
    if (!draft || !fits(draft, row, related, limits)) drafts.push((draft = emptyDraft()));
    addRow(draft, row, related, limits);
  }
  return drafts.map((draft) => chunkOf(draft, records.length));
};
