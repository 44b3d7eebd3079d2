import { describe, expect, test } from 'vitest';

import { currentEntry, publicEntry } from '#shared/domain/lists/index-entry-of-record';
import { cutRow, packRow, unpackRow } from '#shared/table/index-row';
import { anOffer, aPledge } from '#tests/support/records';

const given = {
  title: 'Forming judges\tand\nclerks',
  partyType: 'state',
  supportRequested: true,
  edition: 'grf-2023',
  components: [
    {
      text: 'Décideurs, and more',
      area: 'A1',
      due: '2027-03',
      places: { countries: ['XA', 'XB'], regions: ['europe'] },
    },
    { text: 'Elsewhere', area: null, places: { anywhere: true } },
  ],
  matches: [
    { matchId: 'live000000000000', state: 'proposed', components: ['c1'], released: false },
    { matchId: 'over000000000000', state: 'declined', components: ['c1'], released: false },
  ],
} as const;

describe('a row of the index', () => {
  test.each([
    ['a pledge', aPledge(given)],
    ['a draft', { ...aPledge(given), state: 'draft' as const }],
    ['an offer that says little', anOffer({})],
    ['an import in waiting', { ...anOffer({}), provenance: { timeStated: '2019' } as never }],
  ])('comes out as it was put in: %s', (_, record) => {
    const entry = currentEntry(record);

    expect(unpackRow(packRow(entry))).toEqual(entry);
    expect(packRow(entry)).not.toContain('\n');
  });

  test('tells what lists filter by, and of its matches those that are not over', () => {
    const { components, due, statedOn, matches, words } = currentEntry(aPledge(given));

    expect(components.map(({ area, status }) => [area, status])).toEqual([
      ['A1', 'open'],
      [null, 'open'],
    ]);
    expect([due, statedOn]).toEqual(['2027-03-31', '2023-12-13']);
    expect(matches).toEqual([{ id: 'live000000000000', state: 'proposed' }]);
    expect(words).toMatch(/^ forming judges and clerks .* decideurs more elsewhere$/);
  });

  test('that everyone reads tells neither state nor change, nor a match that is not public', () => {
    const record = aPledge(given);
    const current = {
      ...record,
      title: 'Canary',
      release: { kind: 'released' as const, version: 1, at: '2026-02-01T00:00:00.000Z', by: 'x' },
    };

    const entry = publicEntry(record, current);

    expect([entry.state, entry.marks, entry.matches]).toEqual([null, [], []]);
    expect(new Set([entry.at, entry.changedAt, entry.stateSince])).toEqual(
      new Set([Date.parse('2026-02-01T00:00:00.000Z')]),
    );
    expect(entry.words).not.toContain('canary');
  });

  test('is cut between words', () => {
    const row = packRow({ ...currentEntry(anOffer({})), words: ' one two three' });

    expect(unpackRow(cutRow(row, 9)).words).toBe(' one two');
    expect(unpackRow(cutRow(row, 0)).words).toBe('');
    expect(cutRow(row, 100)).toBe(row);
  });

  test('from before rows told initiatives and the country of their party is read without them', () => {
    const entry = currentEntry({
      ...aPledge(given),
      initiatives: ['acsg'],
      party: { id: 'a', name: 'a', type: 'state', country: 'XA' },
    });
    const fields = packRow(entry).split('\t');
    const older = [...fields.slice(0, 12), ...fields.slice(14)].join('\t');

    expect([entry.initiatives, entry.party.country]).toEqual([['acsg'], 'XA']);
    expect(unpackRow(older)).toEqual({
      ...entry,
      initiatives: [],
      party: { ...entry.party, country: null },
    });
  });

  test('that lacks a field cannot be read', () => {
    expect(() => unpackRow('a\tb')).toThrow(/row of an index page cannot be read/);
  });
});
