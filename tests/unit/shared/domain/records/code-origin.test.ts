import { describe, expect, test } from 'vitest';

import { originOf, withOrigins } from '#shared/domain/records/code-origin';
import { codedOfComponent, codedOfRecord, isPublicCode } from '#shared/domain/fields/coded-fields';
import type { StoredRecord } from '#shared/domain/records/record';
import { aPledge } from '#tests/support/records';

const at = '2026-05-01T00:00:00.000Z';
const later = '2026-06-01T00:00:00.000Z';
const area = '/components/c1/area';

const stored = (fields: object = {}): StoredRecord => ({
  ...aPledge({ components: [{ area: 'A1' }] }),
  ...fields,
});
const inArea = (record: StoredRecord, id: string): StoredRecord =>
  ({
    ...record,
    components: record.components.map((each) => ({ ...each, area: id })),
  }) as StoredRecord;
const imported = stored({ provenance: {} });

describe('the origin of a code', () => {
  test('of a record of before is the importer’s where it was imported, else its owner’s', () => {
    expect(originOf(stored(), area)).toBe('owner');
    expect(originOf(imported, area)).toBe('import');
  });

  test('of an imported record is its owner’s once the owner changes that code, and of no other', () => {
    const after = withOrigins(imported, inArea(imported, 'A2'), 'owner', at);

    expect(originOf(after, area)).toBe('owner');
    expect(originOf(after, '/components/c1/places')).toBe('import');
  });

  test('keeps what stood before the Secretariat, however often it codes anew', () => {
    const record = stored();
    const once = withOrigins(record, inArea(record, 'A2'), 'secretariat', at);
    const again = withOrigins(once, inArea(once, 'A3'), 'secretariat', later);

    expect(again.origins?.[area]).toEqual({ origin: 'secretariat', at: later, before: 'A1' });
  });

  test('goes with its component', () => {
    const record = stored();
    const coded = withOrigins(record, inArea(record, 'A2'), 'secretariat', at);
    const without = withOrigins(
      coded,
      { ...coded, components: [] } as StoredRecord,
      'owner',
      later,
    );

    expect(without.origins).toBeUndefined();
  });

  test('is told to everyone of these fields', () => {
    const pointers = [
      ...codedOfRecord.map((name) => `/${name}`),
      ...codedOfComponent.map((name) => `/components/c1/${name}`),
    ];

    expect(pointers.filter((pointer) => !isPublicCode(pointer))).toEqual([]);
    expect(codedOfComponent).toEqual([
      'area',
      'topics',
      'qualities',
      'supportTypes',
      'quantity',
      'places',
      'languages',
      'window',
      'due',
      'conditions',
      'stage',
      'evidenceGrade',
    ]);
  });
});
