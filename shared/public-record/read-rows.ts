/** Reads rows one by one; of rows with one number and source the first stands, and each later one is refused. */
import type { PublicRecordRow } from './public-record-row.ts';
import { type ReadRow, readRow } from './read-row.ts';
import { pageNameOf, pageSetOf } from './same-page.ts';

/** Rows that have one of these in common cannot be told apart by their numbers: by the first page, and by all of them. */
const namesOf = ({ row, source }: PublicRecordRow): readonly string[] => [
  `${row} first ${pageNameOf(source[0] ?? '')}`,
  `${row} all ${pageSetOf(source).join(' ')}`,
];

const wordsOf = (row: PublicRecordRow): string =>
  JSON.stringify({ ...row, source: pageSetOf(row.source) });

const refusedAsRepeated = (row: PublicRecordRow, base: string, same: boolean, first: string) => ({
  ok: false as const,
  row: row.row,
  refused: [
    {
      pointer: base,
      reason: same
        ? `Take this row out: it repeats ${first} word for word.`
        : `Give this row another number, or take it out: ${first} has the same number and first source, or the same sources.`,
    },
  ],
});

export const readRows = (records: readonly unknown[]): readonly ReadRow[] => {
  const firsts = new Map<string, { readonly base: string; readonly text: string }>();
  return records.map((record, index) => {
    const base = `/records/${index}`;
    const read = readRow(record, base);
    if (!read.ok) return read;
    const names = namesOf(read.row);
    const text = wordsOf(read.row);
    const first = names.flatMap((name) => firsts.get(name) ?? [])[0];
    if (first) return refusedAsRepeated(read.row, base, first.text === text, first.base);
    for (const name of names) firsts.set(name, { base, text });
    return read;
  });
};

/** Rows to look links up in: each once, the rows of the request before related ones. */
export const distinctRows = (rows: readonly PublicRecordRow[]): readonly PublicRecordRow[] => {
  const met = new Set<string>();
  return rows.filter((row) => {
    const names = namesOf(row);
    if (names.some((name) => met.has(name))) return false;
    for (const name of names) met.add(name);
    return true;
  });
};
