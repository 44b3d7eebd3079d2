/**
 * Which row is which. Numbers alone collide between files, and titles are reworded; number and first source together
 * stay when a row is corrected, so that its corrected edition is the next version of the same record.
 */
import type { PublicRecordRow } from './public-record-row.ts';
import { type ReadRow, readRow } from './read-row.ts';

export type IdFor = (name: string) => string;
export type RecordPart = 'pledge' | 'offer' | 'match';

const identityOf = ({ row, source }: PublicRecordRow): string => `${row}/${source[0] ?? ''}`;

export const recordIdOf = (row: PublicRecordRow, part: RecordPart, idFor: IdFor): string =>
  idFor(`public-record/${identityOf(row)}/${part}`);

const refusedAsRepeated = (row: PublicRecordRow, base: string, same: boolean, first: string) => ({
  ok: false as const,
  row: row.row,
  refused: [
    {
      pointer: base,
      reason: same
        ? `Take this row out: it repeats ${first} word for word.`
        : `Give this row another number, or take it out: ${first} has the same number and first source.`,
    },
  ],
});

/** Reads rows one by one; of rows with one identity the first stands, and each later one is refused. */
export const readRows = (records: readonly unknown[]): readonly ReadRow[] => {
  const firsts = new Map<string, { readonly base: string; readonly text: string }>();
  return records.map((record, index) => {
    const base = `/records/${index}`;
    const read = readRow(record, base);
    if (!read.ok) return read;
    const identity = identityOf(read.row);
    const text = JSON.stringify(read.row);
    const first = firsts.get(identity);
    if (first) return refusedAsRepeated(read.row, base, first.text === text, first.base);
    firsts.set(identity, { base, text });
    return read;
  });
};

/** Rows to look links up in: each identity once, the rows of the request before related ones. */
export const distinctRows = (rows: readonly PublicRecordRow[]): readonly PublicRecordRow[] => {
  const byIdentity = new Map<string, PublicRecordRow>();
  for (const row of rows) {
    const identity = identityOf(row);
    if (!byIdentity.has(identity)) byIdentity.set(identity, row);
  }
  return [...byIdentity.values()];
};
