/**
 * A public record file's rows as parties, records and matches. Each row is read on its own: one that cannot be read is
 * refused with what to do about it, and every other row is imported. Nothing that a row does not say is filled in.
 */
import { ok } from '#shared/domain/result';

import { type ImportedMatch, matchImportOf } from './match-of-row.ts';
import { type ImportedParty, partiesOf, unitsByParty } from './parties-of-row.ts';
import { provenanceOf } from './provenance-of-row.ts';
import type { PublicRecordRow } from './public-record-row.ts';
import { withPublicWords } from './public-words.ts';
import { type ReadRow, readRow } from './read-row.ts';
import { type ImportedRecord, recordsOf, type RowContext } from './records-of-row.ts';
import { distinctRows, type IdFor, readRows } from './row-identity.ts';
import { relatedIn } from './row-references.ts';
import type { RowRefusal } from './row-reasons.ts';

export type RowOutcome =
  | {
      readonly row: number | null;
      readonly ok: true;
      readonly parties: readonly ImportedParty[];
      readonly records: readonly ImportedRecord[];
      readonly match: ImportedMatch | null;
    }
  | { readonly row: number | null; readonly ok: false; readonly refused: readonly RowRefusal[] };

export type MappingContext = {
  /** A 16-character identifier for a name: always the same for the same name. */
  readonly idFor: IdFor;
  /** Of a row as the file gives it, to tell whether it changed since its last import. */
  readonly digestOf: (value: unknown) => string;
  /** The day on which the pages of the file were read; null where it names none. A row may name its own. */
  readonly readOn: string | null;
};

const importOf = (
  row: PublicRecordRow,
  related: readonly PublicRecordRow[],
  context: RowContext,
) => {
  if (row.kind === 'match') return matchImportOf(row, related, context);
  const records = recordsOf(row, context);
  return records.ok ? ok({ match: null, records: records.value }) : records;
};

export type RowMapping = {
  /** As each row reads by itself. */
  readonly read: readonly ReadRow[];
  /** What one row becomes, by its place. */
  readonly outcomeOf: (index: number) => RowOutcome;
};

/** `related`: rows from elsewhere in the file, for links alone; see `relatedIn`. */
export const mapRows = (
  records: readonly unknown[],
  related: readonly unknown[],
  { idFor, digestOf, readOn }: MappingContext,
): RowMapping => {
  const read = readRows(records);
  const relatedRead = related.map((record) => readRow(record, ''));
  const rows = distinctRows([...read, ...relatedRead].flatMap((one) => (one.ok ? [one.row] : [])));
  const relatedTo = relatedIn(rows);
  const units = unitsByParty(rows, idFor);
  const importedOf = (row: PublicRecordRow, index: number): RowOutcome => {
    const shown = withPublicWords(row);
    const provenance = provenanceOf(shown, { digest: digestOf(records[index]), readOn });
    const made = importOf(shown, relatedTo(row), { base: `/records/${index}`, idFor, provenance });
    return made.ok
      ? { row: row.row, ok: true, parties: partiesOf(row, units, idFor), ...made.value }
      : { row: row.row, ok: false, refused: made.error };
  };
  return {
    read,
    outcomeOf: (index) => {
      const one = read[index];
      if (!one) throw new Error(`There is no row at ${index}`);
      return one.ok ? importedOf(one.row, index) : one;
    },
  };
};
