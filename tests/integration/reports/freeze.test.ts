/** A report that is frozen: what is in its pack, that the same record makes the same bytes, and who may do it. */
import { beforeAll, describe, expect, test } from 'vitest';

import type { Coverage } from '#shared/contract/figures/coverage-views';
import { figureValues } from '#shared/report/figures';
import { figureName } from '#shared/report/figure-names';
import type { Narrowing } from '#shared/report/figure-dimensions';
import { coverageStatusIds } from '#shared/vocabulary/record-states';
import { born, step } from '#tests/support/lives';
import { aBusyWorld } from '#tests/support/operations';
import { importRows, realRows } from '#tests/support/public-record';
import {
  contentOfPack,
  freeze,
  linesIn,
  type PackContent,
  packOfReport,
  textIn,
} from '#tests/support/reports';
import { readJson } from '#tests/support/exported';
import { aPledgeBody } from '#tests/support/submissions';
import { unzip } from '#tests/support/unzip';
import { violationsIn } from '#tests/support/invariants';
import type { World } from '#tests/support/world';

const aRealRecord = async (): Promise<World> => {
  const world = await aBusyWorld('real');
  await importRows(world, realRows);
  await world.settle();
  return world;
};

const wordsOfDocument = (files: PackContent, name: string): string => {
  const parts = unzip(files.get(name) ?? new Uint8Array());
  return parts.find((part) => part.name === 'word/document.xml')?.text ?? '';
};

describe('a report of the real record', () => {
  let world: World;
  let files: PackContent;
  beforeAll(async () => {
    world = await aRealRecord();
    await freeze(world, { edition: 'grf-2027', note: 'For the forum' });
    files = contentOfPack(await packOfReport(world, 1));
  });

  test('has the same bytes wherever the same record is frozen at the same moment', async () => {
    const other = await aRealRecord();

    const again = await freeze(other, { edition: 'grf-2027', note: 'For the forum' });

    expect(again).toEqual((await world.call('getReport', { path: { number: '1' } })).body);
    expect(await packOfReport(other, 1)).toEqual(await packOfReport(world, 1));
    expect(violationsIn(world.table.items())).toEqual([]);
  }, 30_000);

  test('counts what the public coverage counts, in every area and region', async () => {
    const { cells, totals } = (await world.call('getReleasedCoverage')).body as Coverage;
    const value = figureValues(linesIn(files, 'data/figures.ndjson') as never);
    const counted = (narrowing: Narrowing) => [
      ...coverageStatusIds.map((coverage) =>
        value('pledges', 'components', { ...narrowing, coverage }),
      ),
      ...['open', 'committed'].map((availability) =>
        value('offers', 'components', { ...narrowing, availability }),
      ),
    ];
    const shown = ({
      pledgeComponents,
      openOffers,
      committedOffers,
    }: Coverage['totals'][number]) => [
      ...coverageStatusIds.map((id) => pledgeComponents[id]),
      openOffers,
      committedOffers,
    ];

    for (const cell of cells)
      expect(counted({ area: cell.area, region: cell.region })).toEqual(
        shown(cell as unknown as Coverage['totals'][number]),
      );
    const ofAreas = totals.filter(({ region }) => region === 'all');
    for (const total of ofAreas)
      expect(counted({ area: total.area === 'all' ? 'stated' : total.area })).toEqual(shown(total));
    expect(ofAreas).toHaveLength(5);
  });

  test('holds the rows of the public files, and tells in its text the figures that it lists', async () => {
    const [pledges, figures] = ['pledges', 'figures'].map((name) =>
      linesIn(files, `data/${name}.ndjson`),
    );
    const open = figureName('pledges', 'components', { area: 'A1' });
    const exported = await readJson(world, 'pledges');
    const value = figures?.find(({ figure }) => figure === open)?.['value'];

    expect(pledges?.map((row) => row['record_id'])).toEqual(
      exported.rows.map((row: { record_id: string }) => row.record_id),
    );
    expect(value).toBeGreaterThan(3);
    const text = wordsOfDocument(files, 'report.en.docx');
    expect(text).toContain('Report 1: Global Refugee Forum 2027');
    expect(text).toContain('Note by the Secretariat: For the forum');
    expect(text).toContain(`>${value}<`);
    expect(wordsOfDocument(files, 'report.ar.docx')).toContain('<w:bidi/>');
    expect(
      unzip(files.get('report.en.docx') ?? new Uint8Array()).map(({ name }) => name),
    ).toContain('word/charts/chart1.xml');
  });

  test('names each of its files in the manifest, and nothing else is in it', () => {
    const manifest = JSON.parse(textIn(files, 'manifest.json')) as {
      files: { name: string; rows: number | null }[];
    };

    expect(manifest.files.map(({ name }) => name)).toEqual(
      [...files.keys()].filter((name) => !name.startsWith('manifest.')),
    );
    expect(manifest.files.find(({ name }) => name === 'data/pledges.csv')?.rows).toBeGreaterThan(
      10,
    );
  });

  test('of an earlier forum stands on the seven regions of its day', async () => {
    await freeze(world, { edition: 'grf-2019' });
    const earlier = contentOfPack(await packOfReport(world, 2));
    const names = linesIn(earlier, 'data/figures.ndjson').map(({ figure }) => String(figure));

    expect(textIn(earlier, 'manifest.json')).toContain('"regionScheme": "before-2025"');
    expect(names.some((name) => name.includes('region=southern-africa'))).toBe(true);
    expect(names.some((name) => name.includes('eastern-southern-africa'))).toBe(false);
  });
});

describe('a report of a made-up record', () => {
  test('tells what is new, changed and public no longer since the report before, and nothing that was taken back', async () => {
    const world = await aBusyWorld('made_up');
    const publish = async (title: string) => {
      const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state, { title }));
      await step(world, pledge, 'acceptance', 'release');
      return pledge;
    };
    const gone = await publish('To be taken back');
    await freeze(world, { edition: 'grf-2027' });
    await publish('Came later');
    await step(world, gone, 'withdrawal');
    const { changes } = await freeze(world, { edition: 'grf-2027' });
    await world.settle();
    const files = contentOfPack(await packOfReport(world, 2));

    expect(changes).toEqual({ added: 1, changed: 0, gone: 1 });
    expect(linesIn(files, 'data/changes.ndjson')).toEqual([
      expect.objectContaining({ entity: 'pledges', change: 'added', columns: '' }),
      expect.objectContaining({ entity: 'pledges', id: gone.id, change: 'gone' }),
    ]);
    expect([...files.keys()].map((name) => textIn(files, name)).join()).not.toContain('taken back');
    expect(wordsOfDocument(files, 'report.en.docx')).toContain('A made-up register');
    expect((await world.call('listReports')).body.items).toMatchObject([
      { number: 2 },
      { number: 1 },
    ]);
    expect(violationsIn(world.table.items())).toEqual([]);
  }, 30_000);

  test('is frozen by the Secretariat alone, and twice sent is one report', async () => {
    const world = await aBusyWorld('made_up');
    const body = { edition: 'grf-2027' };
    const headers = { 'idempotency-key': 'the-same-key-0123456789' };
    const asked = (as: 'officer' | 'state' | 'reader' | 'administrator') =>
      world.call('freezeReport', { as, body, headers });

    for (const as of ['state', 'reader', 'administrator'] as const)
      expect((await asked(as)).status).toBe(403);
    const [first, second] = [await asked('officer'), await asked('officer')];

    expect(second.body).toEqual(first.body);
    expect((await world.call('listReports')).body.items).toHaveLength(1);
    expect((await world.call('getReport', { path: { number: '2' } })).status).toBe(404);
    expect(
      (await world.call('getReportPack', { path: { number: '1' }, query: { part: '2' } })).status,
    ).toBe(404);
  }, 30_000);
});
