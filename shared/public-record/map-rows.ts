/**
 * A public record file's rows as parties, records and matches. Each row is read on its own: one that cannot be read is
 * refused with what to do about it, and every other row is imported. Nothing that a row does not say is filled in.
 */
import type { Language } from '#shared/vocabulary/label';

import { importOf, type RowImport } from './import-of-row.ts';
import type { KnowParty } from './know-party.ts';
import {
  ambiguousParties,
  type ImportedParty,
  partyEntriesOf,
  rowPartiesOf,
  unitsByParty,
} from './parties-of-row.ts';
import { looksOfRow, type RowLook } from './looks-of-row.ts';
import { placesByName } from './places-of-row.ts';
import { partyIdsOf } from './party-ids.ts';
import { provenanceOf } from './provenance-of-row.ts';
import type { PublicRecordRow } from './public-record-row.ts';
import { withPublicWords } from './public-words.ts';
import { distinctRows, readRows } from './read-rows.ts';
import { type ReadRow, readRow } from './read-row.ts';
import type { RowFacts } from './row-entry.ts';
import { factsOf } from './row-facts.ts';
import { firstSeedOf, type IdFor, recordIdOf } from './row-ids.ts';
import { relatedIn, withoutRowNumbers } from './row-references.ts';
import type { RowRefusal } from './row-reasons.ts';
import { inSpellingOf, type KeptAddresses, namingPages } from './row-spelling.ts';

export type RowOutcome =
  | (RowImport & {
      readonly row: number | null;
      readonly ok: true;
      readonly parties: readonly ImportedParty[];
      readonly looks: readonly RowLook[];
      /** The row as the file has it. */
      readonly given: object;
    })
  | { readonly row: number | null; readonly ok: false; readonly refused: readonly RowRefusal[] };

export type MappingContext = {
  /** A 16-character identifier for a name: always the same for the same name. */
  readonly idFor: IdFor;
  readonly know: KnowParty;
  /** In which it is said what to look at. */
  readonly language: Language;
  /** Of a value, whatever the order of its keys. */
  readonly digestOf: (value: unknown) => string;
  /** The day on which the pages of the file were read; null where it names none. A row may name its own. */
  readonly readOn: string | null;
};

export type RowMapping = {
  /** As each row reads by itself. */
  readonly read: readonly ReadRow[];
  /** Every row of the request and beside it, once. */
  readonly rows: readonly PublicRecordRow[];
  /** Who a row is; undefined for one that becomes nothing. */
  readonly factsOf: (row: PublicRecordRow) => RowFacts | undefined;
  /** The rows that a row may link. */
  readonly relatedTo: (row: PublicRecordRow) => readonly PublicRecordRow[];
  /**
   * What one row becomes, by its place; `seedOf` is undefined for a row that cannot be told from another. Pages that
   * are `kept` are named in that spelling.
   */
  readonly outcomeOf: (
    index: number,
    seedOf?: (row: PublicRecordRow) => string | undefined,
    kept?: KeptAddresses,
  ) => RowOutcome;
};

/** Numbers of rows say nothing of what a row says. */
const withoutNumber = (record: unknown): unknown =>
  Object.fromEntries(
    Object.entries(record as object)
      .filter(([field]) => field !== 'row')
      .map(([field, value]: [string, unknown]) =>
        typeof value === 'string' && (field === 'notes' || field === 'substance')
          ? [field, withoutRowNumbers(value)]
          : [field, value],
      ),
  );

/** Every id that a party of these rows may have. */
export const partyIdsIn = (records: readonly unknown[], idFor: IdFor): readonly string[] => [
  ...new Set(
    records.flatMap((record) => {
      const one = readRow(record, '');
      return one.ok ? partyEntriesOf(one.row).flatMap((party) => partyIdsOf(party, idFor)) : [];
    }),
  ),
];

/** `related`: rows from elsewhere in the file, for links and to tell rows apart; see `relatedIn`. */
export const mapRows = (
  records: readonly unknown[],
  related: readonly unknown[],
  context: MappingContext,
): RowMapping => {
  const { idFor, know, digestOf, readOn, language } = context;
  const read = readRows(records);
  const relatedRead = related.map((record) => readRow(record, ''));
  const rows = distinctRows([...read, ...relatedRead].flatMap((one) => (one.ok ? [one.row] : [])));
  const relatedTo = relatedIn(rows);
  const units = unitsByParty(rows, know);
  const importedOf = (
    row: PublicRecordRow,
    index: number,
    seedOf: (row: PublicRecordRow) => string | undefined,
    kept?: KeptAddresses,
  ): RowOutcome => {
    const written = records[index] as object;
    const record = kept ? inSpellingOf(kept, written, row) : written;
    const spelled = kept && readRow(record, '');
    const ambiguous = ambiguousParties(row, `/records/${index}`, know);
    if (ambiguous.length > 0) return { row: row.row, ok: false, refused: ambiguous };
    const shown = withPublicWords(spelled?.ok ? spelled.row : row);
    const made = importOf(
      shown,
      relatedTo(row).filter((other) => seedOf(other) !== undefined),
      {
        base: `/records/${index}`,
        know,
        recordIdOf: (other, part) =>
          recordIdOf(seedOf(other === shown ? row : other) ?? firstSeedOf(other), part, idFor),
        provenance: provenanceOf(shown, {
          digest: digestOf(withoutNumber(record)),
          digestByPage: digestOf(withoutNumber(namingPages(record, row))),
          readOn,
        }),
        placesByName,
      },
    );
    if (!made.ok) return { row: row.row, ok: false, refused: made.error };
    const parties = rowPartiesOf(row, units, know);
    const looks = looksOfRow(row, { know, language });
    return { row: row.row, ok: true, parties, looks, ...made.value, given: record };
  };
  return {
    read,
    rows,
    factsOf: (row) => factsOf(row, context),
    relatedTo,
    outcomeOf: (index, seedOf = firstSeedOf, kept) => {
      const one = read[index];
      if (!one) throw new Error(`There is no row at ${index}`);
      return one.ok ? importedOf(one.row, index, seedOf, kept) : one;
    },
  };
};
