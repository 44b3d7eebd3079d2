/** Files of figures: one set of columns for the API and the page, each row with its filter, and nothing narrowed in silence. */
import { beforeAll, describe, expect, test } from 'vitest';

import { coverageTable } from '#dashboard/figures/coverage-rows';
import { figureCsv } from '#dashboard/figures/figure-file';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { filterNames, type Filters, noFilters } from '#dashboard/filters/filters';
import { choiceOf, coverageFileFilterNames, filterSentence } from '#dashboard/filters/filter-words';
import { coverageAmong } from '#shared/contract/figures/coverage-among';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import { figureOfEachPlace } from '#shared/export/figure-row';
import { parseCsv, readCsv, readFile } from '#tests/support/exported';
import { aBusyWorld } from '#tests/support/operations';
import { importRows, realRows } from '#tests/support/public-record';
import type { World } from '#tests/support/world';

const words = wordsIn('en', englishScreens);
let world: World;
let coverage: Coverage;
beforeAll(async () => {
  world = await aBusyWorld('real');
  await importRows(world, realRows);
  await world.settle();
  coverage = (await world.call('getCoverage', { as: 'officer' })).body as Coverage;
});

const screenFile = (filters: Filters) => {
  const filter = choiceOf(filters, coverageFileFilterNames);
  const rows = figureOfEachPlace(coverageAmong(coverage, filters), filter);
  const file = { name: 'coverage', filter, scope: 'all', asOf: coverage.asOf } as const;
  return parseCsv(figureCsv(rows, file, words));
};

describe('the file of the table', () => {
  test.each<readonly [string, Partial<Filters>]>([
    ['nothing', {}],
    ['an area', { area: 'A1' }],
    ['a region', { region: 'europe' }],
    ['an area and a region', { area: 'A3', region: 'anywhere' }],
    ['a type', { stakeholderType: 'state' }],
    ['a type that has nothing', { stakeholderType: 'faith' }],
    ['a forum', { edition: 'grf-2019' }],
    ['an area and a forum', { area: 'A1', edition: 'not_stated' }],
  ])('filtered by %s has the columns, names and values of the API’s file', async (_, chosen) => {
    const query = chosen as Readonly<Record<string, string>>;
    const ofApi = await readCsv(world, 'coverage', { as: 'officer', query });

    const rows = screenFile({ ...noFilters, ...chosen });

    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(ofApi).toContainEqual(row);
    const shown = ofApi.filter(
      (row) =>
        (chosen.stakeholderType ?? 'all') === row['stakeholder_type'] &&
        (chosen.edition ?? 'all') === row['edition'],
    );
    expect(rows).toEqual(shown);
  });

  test('adds up to the finding of the page, in its row of all', () => {
    const filters: Filters = { ...noFilters, area: 'A1' };
    const { finding } = coverageTable(coverage, filters);

    const whole = screenFile(filters).find((row) => row['region'] === 'all');

    expect(Number(whole?.['pledge_components'])).toBe(finding.total);
    expect(Number(whole?.['asking_not_stated'])).toBe(finding.counts.asking_not_stated);
  });

  test('names what narrows its rows in every row, which a status does not, and the page says it in words', () => {
    const filters: Filters = { ...noFilters, area: 'A1', status: 'open' };

    const rows = screenFile(filters);

    expect(new Set(rows.map((row) => row['filter']))).toEqual(new Set(['area=A1']));
    expect(filterSentence(filters, filterNames, words)).toBe(
      'Filtered by Area: Institutions; Status: Open.',
    );
    expect(filterSentence(noFilters, filterNames, words)).toBeNull();
  });
});

test.each([
  [
    'coverage.csv',
    { area: 'A1', stakeholderType: 'state' },
    'acsg-coverage-area-A1-stakeholder-type-state.csv',
  ],
  ['amounts.json', { region: 'not_stated' }, 'acsg-amounts-region-not_stated.json'],
  ['pledges.csv', { country: 'NER', status: 'open' }, 'acsg-pledges-country-NER-status-open.csv'],
  ['offers.json', {}, 'acsg-offers.json'],
])('%s is named by its filter', async (name, query, fileName) => {
  const { headers } = await readFile(world, name, { as: 'officer', query });

  expect(headers['content-disposition']).toBe(`attachment; filename="${fileName}"`);
});

test.each([
  ['coverage.csv', { country: 'NER' }, 'country'],
  ['coverage.csv', { status: 'open' }, 'status'],
  ['matches.csv', { initiative: 'acsg,mirps' }, 'initiative'],
  ['coverage.json', { stakeholderType: 'state', edition: 'grf-2019' }, 'edition'],
  ['amounts.csv', { edition: 'grf-2019' }, 'edition'],
  ['amounts.csv', { stakeholderType: 'state' }, 'stakeholderType'],
])('%s narrowed by what it cannot be narrowed by is refused: %o', async (name, query, pointer) => {
  const { status, body } = await world.call('getExport', { as: 'officer', path: { name }, query });

  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ pointer }]);
});
