/** What the tests of the mapping share: readable ids, the real file, and a row to break. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { knowParties } from '#shared/public-record/know-party';
import { mapRows, type RowOutcome } from '#shared/public-record/map-rows';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

export const idFor = (name: string): string =>
  [...createHash('sha256').update(name).digest().subarray(0, 16)]
    .map((byte) => alphabet[byte % 32])
    .join('');

export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

export type Row = Readonly<Record<string, unknown>>;

const file = JSON.parse(
  readFileSync(new URL('../../../../shared/data/acsg-public-record.json', import.meta.url), 'utf8'),
) as { readonly records: readonly Row[] };

export const realRows = file.records;

export const map = (
  records: readonly unknown[],
  related: readonly unknown[] = [],
): readonly RowOutcome[] => {
  const { outcomeOf } = mapRows(records, related, {
    idFor,
    know: knowParties([], { idFor, language: 'en' }),
    digestOf,
    readOn: '2026-11-23',
    language: 'en',
  });
  return records.map((_, index) => outcomeOf(index));
};

export type Imported = Extract<RowOutcome, { readonly ok: true }>;

export const importedRow = (outcomes: readonly RowOutcome[], row: number): Imported => {
  const found = outcomes.find((outcome) => outcome.row === row);
  if (!found?.ok) throw new Error(`row ${row} was not imported: ${JSON.stringify(found)}`);
  return found;
};

export const refusedOf = (records: readonly unknown[]) =>
  map(records).flatMap((outcome) => (outcome.ok ? [] : outcome.refused));

export const aRow = (changes: Row = {}): Row => ({
  row: 900,
  kind: 'offer',
  title: 'An offer',
  from: [{ name: 'Norway', type: 'state', iso3: 'NOR' }],
  to: [{ name: 'Niger', type: 'state', iso3: 'NER' }],
  areas: ['A1'],
  supportTypes: ['technical'],
  stage: null,
  time: null,
  substance: 'Norway trains staff.',
  notes: null,
  source: ['https://example.org/900'],
  ...changes,
});
