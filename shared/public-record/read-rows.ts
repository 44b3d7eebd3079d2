/** Reads rows one by one; of rows with one number and first source the first stands, and each later one is refused. */
import type { PublicRecordRow } from './public-record-row.ts';
import { type ReadRow, readRow } from './read-row.ts';
import { firstSeedOf } from './row-identity.ts';

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

export const readRows = (records: readonly unknown[]): readonly ReadRow[] => {
  const firsts = new Map<string, { readonly base: string; readonly text: string }>();
  return records.map((record, index) => {
    const base = `/records/${index}`;
    const read = readRow(record, base);
    if (!read.ok) return read;
    const name = firstSeedOf(read.row);
    const text = JSON.stringify(read.row);
    const first = firsts.get(name);
    if (first) return refusedAsRepeated(read.row, base, first.text === text, first.base);
    firsts.set(name, { base, text });
    return read;
  });
};

/** Rows to look links up in: each once, the rows of the request before related ones. */
export const distinctRows = (rows: readonly PublicRecordRow[]): readonly PublicRecordRow[] => {
  const byName = new Map<string, PublicRecordRow>();
  for (const row of rows) {
    const name = firstSeedOf(row);
    if (!byName.has(name)) byName.set(name, row);
  }
  return [...byName.values()];
};
