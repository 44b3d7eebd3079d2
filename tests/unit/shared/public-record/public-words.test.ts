import { describe, expect, test } from 'vitest';

import { aRow, importedRow, map } from './mapping.ts';

const shown = (changes: object) => {
  const { records } = importedRow(map([aRow({ row: 900, ...changes })]), 900);
  return records[0];
};

describe('the numbers of rows', () => {
  test.each([
    ['Part of the wider pledge (row 14).', 'Part of the wider pledge.'],
    [
      'Part of the wider pledge (see rows 14 and 15), and more.',
      'Part of the wider pledge, and more.',
    ],
    ['For the same commitment as row 1.', 'For the same commitment as another record.'],
    ['It led to rows 7, 8 and 9.', 'It led to other records.'],
    ['It led to Rows 7–9.', 'It led to other records.'],
    ['Narrow rows of tents; rowing 3 boats.', 'Narrow rows of tents; rowing 3 boats.'],
  ])('are in no public text: %s', (substance, expected) => {
    const record = shown({ substance, title: substance, conditions: [substance] });

    expect(record?.submission.title).toBe(expected);
    expect(record?.provenance.summary).toBe(expected);
    expect(record?.submission.components[0]).toMatchObject({
      text: expected,
      conditions: [{ text: expected }],
    });
  });

  test('still link a match to the record that it names', () => {
    const pledge = aRow({ row: 23, kind: 'commitment', to: [], from: aRow()['to'] });
    const match = aRow({ row: 2, kind: 'match', substance: 'For the commitment of row 23.' });

    const outcome = importedRow(map([pledge, match]), 2);

    expect(outcome.match?.pledge.recordId).not.toBeNull();
    expect(outcome.match?.provenance?.summary).toBe('For the commitment of another record.');
  });
});

describe('a time as a page states it', () => {
  test.each(['TBC', ' tbc ', '[TBC]', 'To be confirmed', 'n/a'])(
    'is not stated where the page leaves it open: %s',
    (text) => {
      const record = shown({ time: { text } });

      expect(record?.submission.components[0]?.window).toEqual({});
      expect(record?.provenance.timeStated).toBeNull();
    },
  );

  test('that stands in cells is written as a list', () => {
    const record = shown({ time: { text: 'July 2022 | October 2022' } });

    expect(record?.provenance.timeStated).toBe('July 2022; October 2022');
  });
});
