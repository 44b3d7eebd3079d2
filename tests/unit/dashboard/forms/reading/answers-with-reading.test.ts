/** What becomes of the answers of a form when proposals of its text are kept, or the text is divided. */
import { describe, expect, it } from 'vitest';

import { withKept, withParts } from '#dashboard/forms/reading/answers-with-reading';
import { componentOf, contentOf } from '#dashboard/forms/answers/read-submission';
import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { keptChange } from '#dashboard/readings/kept-change';
import type { ProposedAnswer } from '#dashboard/readings/proposals';

const proposal = (field: ProposedAnswer['field'], value: unknown): ProposedAnswer => ({
  id: `${field} ${String(value)}`,
  field,
  value,
  grade: 'sure',
  spans: [],
  quotes: [],
});

const text = 'We ask for training. It starts in 2027.';
const entries: Entries = [
  ['title', 'Faster decisions'],
  ['language', 'en'],
  ['components', 'k1'],
  ['c.k1.text', text],
  ['c.k1.languages', 'en'],
  ['c.k1.end', '2028'],
  ['components', 'k4'],
  ['c.k4.text', 'Another one'],
  ['c.k4.languages', 'es'],
];

const keeping = (kept: readonly ProposedAnswer[]) => {
  const stated = componentOf(givenBy(entries), 'k1');
  return givenBy(withKept(entries, 'pledge', 'k1', keptChange(stated, kept)));
};

describe('proposals that are kept', () => {
  const all = [
    proposal('supportRequested', true),
    proposal('area', 'A3'),
    proposal('topics', 'backlog'),
    proposal('topics', 'appeals'),
    proposal('supportTypes', 'training'),
    proposal('quantity', { min: 40, max: 40, unit: 'days', per: 'once' }),
    proposal('countries', 'KEN'),
    proposal('regions', 'americas'),
    proposal('languages', 'fr'),
    proposal('start', '2027'),
    proposal('due', '2028-06'),
    proposal('conditions', { kind: 'funding', text: 'If it is funded.' }),
  ];

  it('are the answers of the form, beside those that were given', () => {
    const { supportRequested, components } = contentOf('pledge', keeping(all));

    expect(supportRequested).toBe(true);
    expect((components as readonly unknown[])[0]).toEqual({
      ...componentOf(givenBy(entries), 'k1'),
      area: 'A3',
      topics: ['backlog', 'appeals'],
      supportTypes: ['training'],
      quantity: { min: 40, max: 40, unit: 'days', per: 'once' },
      places: { anywhere: false, countries: ['KEN'], regions: ['americas'], stated: [] },
      languages: ['en', 'fr'],
      window: { start: '2027', end: '2028' },
      due: '2028-06',
      conditions: [{ kind: 'funding', text: 'If it is funded.' }],
    });
  });

  it('leave every other component as it was', () => {
    expect(componentOf(keeping(all), 'k4')).toEqual(componentOf(givenBy(entries), 'k4'));
  });

  it('say anywhere instead of places', () => {
    const { places } = componentOf(keeping([proposal('anywhere', true)]), 'k1');

    expect(places).toMatchObject({ anywhere: true, countries: [], regions: [] });
  });
});

it('a text that is divided leaves its answers with the first part, and the others begin behind it', () => {
  const divided = givenBy(
    withParts(entries, 'k1', ['We ask for training.', 'It starts', 'in 2027.']),
  );

  expect(divided.all('components')).toEqual(['k1', 'k5', 'k6', 'k4']);
  expect(divided.first('c.k1.text')).toBe('We ask for training.');
  expect(divided.first('c.k1.languages')).toBe('en');
  expect(componentOf(divided, 'k5')).toMatchObject({ text: 'It starts', languages: [] });
  expect(divided.first('c.k6.text')).toBe('in 2027.');
});
