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

test('an area by its name is that area', () => {
  expect(componentsOf(aRow({ areas: ['a2'] }))).toMatchObject([{ area: 'A2', areaInWords: [] }]);
});
