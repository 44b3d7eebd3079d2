import { describe, expect, test } from 'vitest';

import { groupRows } from '#shared/sheets/group-rows';

type Cells = Readonly<Record<string, string>>;

const titlesOf = (...rows: readonly Cells[]) =>
  groupRows(
    rows.map((cells, at) => ({ sheet: 'Rows', row: at + 2, cells, notes: [], columns: new Map() })),
  ).map((group) => group.map(({ row }) => row));

const kenya = { kind: 'pledge', entity_name: 'Kenya', iso3: 'KEN', title: 'Registration' };

describe('a row goes on with the record above', () => {
  test.each([
    ['without a title and a party', { text: 'More' }],
    ['without a title, by the same party', { ...kenya, title: '', text: 'More' }],
    ['with the same title', { ...kenya, text: 'More' }],
    ['with a name in which nobody sees a difference', { ...kenya, entity_name: 'Kenya\u00A0' }],
  ])('%s', (_, row) => expect(titlesOf(kenya, row)).toEqual([[2, 3]]));
});

describe('a row is another record', () => {
  test.each([
    ['with another title', { ...kenya, title: 'Reception' }],
    ['with another party', { ...kenya, entity_name: 'Uganda', iso3: 'UGA' }],
    ['without a title, by another party', { entity_name: 'Uganda', text: 'Other text' }],
    ['without a title, of another country', { iso3: 'UGA' }],
    ['without a title, with the id of another party', { party_id: '1'.repeat(16) }],
    ['without a title, of another kind', { kind: 'offer' }],
  ])('%s', (_, row) => expect(titlesOf(kenya, row)).toEqual([[2], [3]]));

  test('and those below it go on with it', () => {
    expect(titlesOf(kenya, { entity_name: 'Uganda' }, { text: 'More' })).toEqual([[2], [3, 4]]);
  });
});
