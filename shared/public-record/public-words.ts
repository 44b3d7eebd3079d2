/** What of a row's texts is for everyone: nothing that only whoever works with its file understands. */
import type { PublicRecordRow } from './public-record-row.ts';
import { rowMention } from './row-references.ts';

/** Blanks are taken from the first of them on: to begin anew at each would take the square of their number. */
const inBrackets = new RegExp(`(?<!\\s)\\s*[([](?:see |cf\\. )?${rowMention.source}[)\\]]`, 'giu');

/** Rows are linked by their numbers, and named to nobody by them. */
const withoutRowNumbers = (text: string): string =>
  text
    .replaceAll(inBrackets, '')
    .replaceAll(rowMention, (found) =>
      /^rows/iu.test(found) ? 'other records' : 'another record',
    );

/** The row as it is shown. Its links are found in the row as it is written. */
export const withPublicWords = (row: PublicRecordRow): PublicRecordRow => ({
  ...row,
  title: withoutRowNumbers(row.title),
  substance: row.substance === null ? null : withoutRowNumbers(row.substance),
  conditions: row.conditions.map(withoutRowNumbers),
  parts: row.parts.map((part) => ({
    ...part,
    text: withoutRowNumbers(part.text),
    target: part.target === null ? null : withoutRowNumbers(part.target),
  })),
});
