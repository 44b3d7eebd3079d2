/** What a row says of an area or a kind of support in words that no code answers: kept beside the codes, and told. */
import { describe, expect, test } from 'vitest';

import { contentOfImported } from '#shared/public-record/row-content';

import { aRow, importedRow, map, type Row } from './mapping.ts';

const mapped = (row: Row) => importedRow(map([row]), 900);

const componentsOf = (row: Row) =>
  mapped(row).records.flatMap(({ submission }) => [...submission.components]);

const contentOf = (row: Row) => {
  const { records, match } = mapped(row);
  return contentOfImported(records, match);
};

describe('words that no code answers', () => {
  test('are kept beside the codes, by the component that they are said of', () => {
    const [component] = componentsOf(
      aRow({ areas: ['Rescue at sea'], supportTypes: ['technical', 'Juggling'] }),
    );

    expect(component).toMatchObject({
      area: null,
      areaInWords: ['Rescue at sea'],
      supportTypes: ['technical'],
      supportTypesInWords: ['Juggling'],
    });
  });

  test('of a part are that part’s alone', () => {
    const parts = [
      { n: '1', area: 'A1', text: 'One' },
      { n: '2', area: 'Rescue at sea', text: 'Two' },
    ];

    expect(
      componentsOf(aRow({ parts })).map(({ text, area, areaInWords }) => [text, area, areaInWords]),
    ).toEqual([
      ['One', 'A1', []],
      ['Two', null, ['Rescue at sea']],
    ]);
  });

  test('are told, each with its place in the row', () => {
    const { looks } = mapped(
      aRow({
        areas: ['Rescue at sea'],
        supportTypes: ['Juggling'],
        parts: [{ area: 'Boats', text: 'x' }],
      }),
    );

    expect(looks.map(({ code, pointer, values }) => [code, pointer, values?.['words']])).toEqual([
      ['codeAsWords', '/areas', 'Rescue at sea'],
      ['codeAsWords', '/supportTypes', 'Juggling'],
      ['codeAsWords', '/parts/0/area', 'Boats'],
    ]);
  });

  test('make a row another when they change', () => {
    const of = (area: string) => JSON.stringify(contentOf(aRow({ areas: [area] })));

    expect(of('Rescue at sea')).not.toBe(of('Boats'));
  });
});

const areasOf = (row: Row) => componentsOf(row).map(({ area, areaInWords }) => [area, areaInWords]);

describe('words of the row’s areas that none of its parts says', () => {
  const kind = 'commitment';

  test('are its whole text’s, where its parts hold every code', () => {
    const parts = [{ n: '1', area: 'A1', text: 'One' }];

    expect(areasOf(aRow({ kind, to: [], areas: ['A1', 'Rescue at sea'], parts }))).toEqual([
      ['A1', []],
      [null, ['Rescue at sea']],
    ]);
  });

  test('stand beside a code that no part holds', () => {
    const parts = [{ n: '1', area: 'A1', text: 'One' }];

    expect(areasOf(aRow({ areas: ['A1', 'A3', 'Rescue at sea'], parts }))).toEqual([
      ['A1', []],
      ['A3', ['Rescue at sea']],
    ]);
  });

  test('are not said twice where a part says them', () => {
    const parts = [{ n: '1', area: 'Rescue at sea', text: 'One' }];

    expect(areasOf(aRow({ areas: ['rescue at sea'], parts }))).toEqual([[null, ['Rescue at sea']]]);
  });

  test('stand with a match, whoever holds its offer, and make it another when they change', () => {
    const of = (area: string) => aRow({ kind: 'match', areas: ['A1', area] });

    expect(mapped(of('Rescue at sea')).match?.provenance?.summary).toContain('Rescue at sea');
    expect(JSON.stringify(contentOf(of('Rescue at sea')))).not.toBe(
      JSON.stringify(contentOf(of('Boats'))),
    );
  });
});

describe('a placeholder', () => {
  const placeholders = [
    'TBC',
    'n/a',
    'Unknown',
    'Not stated',
    '(to be confirmed)',
    'À préciser',
    'not_stated',
  ];

  test.each(placeholders)('%s states no area, no kind of support and no place', (words) => {
    const row = aRow({
      kind: 'commitment',
      to: [],
      where: [{ name: words }],
      areas: [words],
      supportTypes: [words, 'technical'],
      parts: [{ area: words, text: 'One' }],
    });
    const [component, ...others] = componentsOf(row);

    expect(others).toEqual([]);
    expect(component).toMatchObject({
      area: null,
      areaInWords: [],
      supportTypes: ['technical'],
      supportTypesInWords: [],
      places: { countries: [], regions: [], stated: [] },
    });
    expect(mapped(row).looks).toEqual([]);
    expect(mapped(row).records[0]?.provenance.supportTypesStated).toEqual(['technical']);
  });
});

test('an area by its name is that area', () => {
  expect(componentsOf(aRow({ areas: ['a2'] }))).toMatchObject([{ area: 'A2', areaInWords: [] }]);
});
