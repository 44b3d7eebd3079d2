import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { toCsv } from '#functions/handlers/figures/export-file';
import { componentFields } from '#shared/domain/fields/component-fields';
import { type Field, type DescribedFields, fieldsOfKind } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';
import type { RecordKind } from '#shared/domain/record';
import type { ExportedRecord } from '#shared/export/record-columns';
import { recordsOfRows, type WrittenRow } from '#shared/export/read-record-rows';
import { recordColumns, recordRows } from '#shared/export/record-rows';
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

it('what a file of records holds reads back as it was said, whatever was said', () => {
  fc.assert(
    fc.property(arbitrarySubmission, (given) => {
      const csv = toCsv(recordColumns, recordRows([viewOf(given)], {}), 'raw', false);
      const rows: WrittenRow[] = parse(csv, { columns: true, record_delimiter: '\r\n' });
      const [read, ...others] = recordsOfRows(rows);
      expect(others).toEqual([]);
      expect(read?.kind).toBe(given.kind);
      expect(exported(given.kind, read?.said as Said)).toEqual(exported(given.kind, given.said));
    }),
    { numRuns: 500 },
  );
});
