import { describe, expect, test } from 'vitest';

import { matchIn, partyIn, recordIn } from '#shared/table/stored-truth';
import { contentSchemas } from '#shared/contract/records/content-schemas';
import { anOffer, aPledge } from '#tests/support/records';
import * as z from 'zod';

type Fields = Readonly<Record<string, unknown>>;

const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

const withoutInComponents = (record: Fields, name: string): Fields => ({
  ...record,
  components: (record['components'] as readonly Fields[]).map((each) => without(each, name)),
});

describe('a kept record', () => {
  test('of today is read as it is', () => {
    for (const record of [aPledge({ components: [{}, {}] }), anOffer()])
      expect(recordIn({ record })).toEqual(record);
  });

  test('that was kept before a field came to be says what nobody stated', () => {
    for (const record of [aPledge(), anOffer()]) {
      const added = Object.entries(contentSchemas[record.kind].shape).filter(
        ([, schema]) => schema instanceof z.ZodDefault,
      );
      expect(added.length).toBeGreaterThan(8);
      for (const [field, schema] of added) {
        const read = recordIn({ record: without(record, field) }) as unknown as Fields;
        expect([field, read[field]]).toEqual([field, schema.parse(undefined)]);
      }
    }
  });

  test('that was kept before components had a field, partners or numbers for good is read as today’s', () => {
    const record = aPledge({ components: [{}, {}] });
    const old = without(
      withoutInComponents({ ...record }, 'qualities'),
      'partners',
      'everComponents',
    );

    expect(recordIn({ record: old })).toEqual(record);
  });

  test.each([
    ['party', undefined],
    ['components', 'text'],
    ['components', [{ id: 'c1' }]],
    ['matches', [{}]],
    ['state', 5],
    ['version', '1'],
    ['everBuckets', undefined],
    ['kind', 'party'],
  ])('whose %s is %j is a fault that says where and nothing of what', (field, value) => {
    const record = { ...aPledge({ title: 'A canary' }), [field]: value };
    const read = (): unknown => recordIn({ record });

    expect(read).toThrow(TypeError);
    expect(read).toThrow(new RegExp(`^A record cannot be read at .*${field}`));
    expect(read).not.toThrow(/canary/);
  });

  test('with a word that a vocabulary has no more is still read', () => {
    const record = aPledge();
    const [component] = record.components;
    const old = { ...record, language: 'zz', components: [{ ...component, topics: ['retired'] }] };

    expect(recordIn({ record: old })).toEqual(old);
  });
});

describe('what is kept and cannot be read', () => {
  test.each([
    ['match', () => matchIn({ match: { id: 'a' } })],
    ['party', () => partyIn({ party: null })],
  ])('is a fault of the %s', (name, read) => {
    expect(read).toThrow(new RegExp(`^A ${name} cannot be read`));
    expect(read).toThrow(TypeError);
  });
});
