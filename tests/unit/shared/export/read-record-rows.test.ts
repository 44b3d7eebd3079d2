import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { toCsv, toLines } from '#functions/handlers/figures/export-file';
import { componentFields } from '#shared/domain/fields/component-fields';
import { type Field, type DescribedFields, fieldsOfKind } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';
import type { RecordKind } from '#shared/domain/records/record';
import { aboutRecordValues } from '#shared/export/about-columns';
import { bases } from '#shared/export/basis';
import { recordColumnList } from '#shared/export/record-columns';
import type { ExportedRecord } from '#shared/export/exported';
import { recordsOfRows, type WrittenRow } from '#shared/export/read-record-rows';
import { recordRows } from '#shared/export/record-rows';
import { arbitrarySubmission } from '#tests/support/arbitrary-submissions';

type Arbitrary = typeof arbitrarySubmission extends fc.Arbitrary<infer Value> ? Value : never;

const viewOf = ({ kind, said }: Arbitrary): ExportedRecord => {
  const { partyId, ...content } = said;
  return {
    ...content,
    kind,
    id: 'e1b2c3d4e5f6g7h8',
    party: { id: partyId, name: 'A; \\ Ministry', type: 'state', country: 'XA' },
    partners: [],
    matches: [],
    components: said.components.map((each) => ({ ...each, status: 'open' })),
    release: null,
    synthetic: true,
  } as unknown as ExportedRecord;
};

/** What files for everyone hold; a confidential field is in none. */
const isExported = ({ audience }: Field): boolean => audience === 'public';

const exportedOf = (table: DescribedFields, said: object): object =>
  Object.fromEntries(
    Object.entries(said).filter(([name]) => {
      const field = table[name];
      return name === 'partyId' || (field !== undefined && isExported(field));
    }),
  );

type Said = { readonly components: readonly object[] };

const exported = (kind: RecordKind, said: Said): object => ({
  ...exportedOf(fieldsOfKind(recordFields, kind), said),
  components: said.components.map((each) => exportedOf(componentFields, each)),
});

const about = aboutRecordValues({ filter: {}, basis: bases.all, asOf: null, language: 'en' });

type Row = ReturnType<typeof recordRows>[number];

const asText = (row: Row): WrittenRow =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]));

const formats: Readonly<Record<string, (rows: readonly Row[]) => readonly WrittenRow[]>> = {
  'CSV for machines': (rows) =>
    parse(toCsv(recordColumnList, rows, 'raw', false), {
      columns: true,
      record_delimiter: '\r\n',
    }),
  NDJSON: (rows) =>
    toLines(rows)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => asText(JSON.parse(line) as Row)),
};

it.each(Object.entries(formats))(
  'what a file of records holds reads back as it was said, whatever was said: %s',
  (_, read) => {
    fc.assert(
      fc.property(arbitrarySubmission, (given) => {
        const [back, ...others] = recordsOfRows(read(recordRows(viewOf(given), {}, about)));
        expect(others).toEqual([]);
        expect(back?.kind).toBe(given.kind);
        expect(exported(given.kind, back?.said as Said)).toEqual(exported(given.kind, given.said));
      }),
      { numRuns: 250 },
    );
  },
);
