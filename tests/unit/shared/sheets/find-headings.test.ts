import { describe, expect, test } from 'vitest';

import { findHeadings, headingFault, type HeadingMapping } from '#shared/sheets/find-headings';
import { folded } from '#shared/naming/folded';
import type { Grid } from '#shared/sheets/grid';
import { rowColumns } from '#shared/sheets/row-columns';
import { columnHeading } from '#shared/sheets/words/words';
import { languages } from '#shared/vocabulary/label';

const gridOf = (...rows: readonly (readonly string[])[]): Grid => ({
  name: 'Rows',
  rows: rows.map((row) => row.map((text) => ({ text }))),
});
const meansOf = (grid: Grid, mapping: HeadingMapping = {}) =>
  findHeadings(grid, mapping)?.headings.map(({ means }) => means);

describe('the headings of a sheet', () => {
  test.each(languages)('are read in %s, each as a column of its own', (language) => {
    expect(meansOf(gridOf(rowColumns.map((column) => columnHeading(column, language))))).toEqual([
      ...rowColumns,
    ]);
  });

  test('of one column are those of no other, in whichever languages', () => {
    const columns = new Map<string, string>();
    for (const language of languages)
      for (const column of rowColumns) {
        const words = folded(columnHeading(column, language));
        expect([columns.get(words) ?? column, words]).toEqual([column, words]);
        columns.set(words, column);
      }
  });

  test('may stand below a title, in other cases and with signs around them', () => {
    const grid = gridOf(['A list of ours'], [], [' TITLE: ', 'titre2', 'Pays de la  partie']);
    expect(findHeadings(grid, {})?.row).toBe(3);
    expect(meansOf(grid)).toEqual(['title', null, 'iso3']);
  });

  test('that are foreign mean what the mapping of their source says, or nothing', () => {
    const grid = gridOf(['Intitulé', 'Beneficiary', 'area']);
    const mapping = { Intitulé: 'title', beneficiary: 'component_countries', area: null } as const;
    expect(meansOf(grid, mapping)).toEqual(['title', 'component_countries', null]);
  });

  test('of a file of matches are none of records', () => {
    const grid = gridOf(['match_id', 'state', 'pledge_id', 'supporters', 'title', 'start', 'end']);
    expect(findHeadings(grid, {})).toBeUndefined();
  });

  test('are not found in a sheet of words', () => {
    expect(findHeadings(gridOf(['Read me'], ['Title', 'What this is']), {})).toBeUndefined();
  });
});

describe('a sheet is refused', () => {
  const faultOf = (...heads: readonly string[]) => {
    const found = findHeadings(gridOf([...heads]), {});
    return found && headingFault(found, 'Rows', 'en');
  };

  test('where two columns mean the same, with both cells', () => {
    expect(faultOf('title', 'text', 'Titre')).toEqual({
      code: 'headingTwice',
      values: { cells: 'A1, C1', sheet: 'Rows' },
    });
  });

  test('where what every row needs is missing, by its heading', () => {
    expect(faultOf('text', 'area')).toEqual({
      code: 'missingColumns',
      values: { sheet: 'Rows', columns: 'Title' },
    });
  });
});
