import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';

import type { MemoryTable } from '#functions/store/table/memory-table';
import { runExports } from '#functions/exporting/run-exports';
import type { FileStore } from '#functions/dependencies';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { fileOfJob, finishJob, startJob, writtenFile } from '#tests/support/export-jobs';
import { readFile, readParts } from '#tests/support/exported';
import { born, step } from '#tests/support/lives';
import { aMatch } from '#tests/support/matches';
import { aComponent, anOfferBody } from '#tests/support/submissions';
import { aWorld, openWorld, readsFor, type World } from '#tests/support/world';

/** Pages of two records, so that a file has several parts. */
const short = (table: MemoryTable): MemoryTable => ({
  ...table,
  indexPage: (index, partition, from) => table.indexPage(index, partition, from, 2),
});

let table: MemoryTable;
let parties: World['parties'];
let requests = 0;

beforeAll(async () => {
  table = createMemoryTable();
  const whole = await aWorld(table);
  for (let made = 0; made < 23; made += 1) {
    const body = anOfferBody(whole.parties.stakeholder, {
      title: `Offer ${made}, "so called" & _x0041_ <é>`,
      components: [
        aComponent({
          places: { anywhere: true },
          text: made % 2 === 0 ? '=1+1\nof two lines' : 'مرحبا',
        }),
      ],
    });
    const offer = await born(whole, 'offer', body);
    await step(whole, offer, 'acceptance');
  }
  await aMatch(whole, 'agreed');
  await readsFor(whole, ['XA']);
  await whole.settle();
  parties = whole.parties;
});

/** Each test has its own files and jobs. */
const aFork = (given: Parameters<typeof openWorld>[2] = {}, of = short): World => {
  requests += 100_000;
  return openWorld(of(table.fork()), parties, given, requests);
};

describe('a file that is written by a job', () => {
  test.each([
    ['offers.csv', 'officer', {}],
    ['offers.csv', 'officer', { dialect: 'semicolon', language: 'fr', area: 'A1' }],
    ['offers.ndjson', 'stakeholder', {}],
    ['pledges.ndjson', 'countryReader', {}],
    ['matches.csv', 'reader', {}],
    ['amounts.csv', 'officer', {}],
    ['coverage.ndjson', 'officer', {}],
    ['iati.xml', 'officer', {}],
  ] as const)('%s of %s with %j has the bytes of its parts', async (name, as, query) => {
    const fork = aFork();
    const parts = await readParts(fork, name, { as, query });
    const { job, bytes } = await writtenFile(fork, name, { as, query });

    const joined = Buffer.concat(parts.map((part) => part.bytes)).toString('utf8');
    // The moment of each is its own.
    const timeless = (text: string): string => text.replaceAll(/2026-01-0\d[ T][\d:.]+Z?/g, '');
    expect(timeless(Buffer.from(bytes).toString('utf8'))).toBe(timeless(joined));
    expect(job).toMatchObject({ state: 'done', name, bytes: bytes.length });
  });

  test('as JSON is one description of all rows, as long as it says', async () => {
    const fork = aFork();
    const { body } = await readFile(fork, 'offers.json', { as: 'officer' });
    const { bytes, job } = await writtenFile(fork, 'offers.json', { as: 'officer' });
    const file = JSON.parse(Buffer.from(bytes).toString('utf8'));

    expect(file.rows).toEqual(body.rows);
    expect(file.rowCount).toBe(file.rows.length);
    expect(job.rows).toBe(file.rows.length);
    expect(Object.keys(file)).toEqual(Object.keys(JSON.parse(JSON.stringify(body))));
    const { bytes: none } = await writtenFile(fork, 'offers.json', {
      as: 'officer',
      query: { area: 'A4', region: 'europe' },
    });
    expect(JSON.parse(Buffer.from(none).toString('utf8'))).toMatchObject({ rowCount: 0, rows: [] });
  });

  test.each(['en', 'ar'])('as a workbook in %s holds all rows in one file', async (language) => {
    const fork = aFork();
    const asked = { as: 'officer', query: { language } } as const;
    const { bytes, job } = await writtenFile(fork, 'register.xlsx', asked);
    const { sheets } = await readXlsx(bytes);
    const whole = aFork({}, (each) => each);
    const once = await readFile(whole, 'register.xlsx', asked);
    const atOnce = await readXlsx(once.bytes);

    const rowsOf = (of: typeof sheets) =>
      of.map(({ name, rows }) => [name, new Set(rows.slice(1).map((row) => row[0]))]);
    expect(sheets.map(({ name }) => name)).toEqual(atOnce.sheets.map(({ name }) => name));
    expect(rowsOf(sheets.slice(1))).toEqual(rowsOf(atOnce.sheets.slice(1)));
    const readMe = sheets[0]?.rows.map((row) => row.slice(0, 2));
    expect(readMe?.filter(([, value]) => typeof value === 'number')).toEqual(
      sheets.slice(1, -1).map(({ rows }) => [expect.any(String), rows.length - 1]),
    );
    expect(job.rows).toBe(sheets.slice(1, -1).reduce((sum, { rows }) => sum + rows.length - 1, 0));
  });

  test('has the same bytes when it is written twice', async () => {
    const now = () => '2026-02-01T00:00:00.000Z';
    const written = async () =>
      Buffer.from((await writtenFile(aFork({ now }), 'register.xlsx', { as: 'officer' })).bytes);
    expect((await written()).equals(await written())).toBe(true);
  });
});

describe('who reads a file that was written', () => {
  test('gets a link of some minutes, and nobody else knows of the file', async () => {
    const fork = aFork();
    const { job } = await writtenFile(fork, 'offers.csv', { as: 'officer' });
    const path = { id: job.id };
    const link = await fork.call('getExportLink', { as: 'officer', path });

    expect(link.body).toMatchObject({ name: 'made-up-acsg-offers.csv' });
    expect(link.body.url).toContain(`exports/${job.id}/file`);
    for (const as of ['reader', 'stakeholder', 'administrator'] as const)
      for (const route of ['getExportLink', 'getExportJob', 'continueExport'] as const)
        expect((await fork.call(route, { as, path })).status).toBe(404);
    const own = await fork.call('listExportJobs', { as: 'officer' });
    expect(own.body.items).toEqual([expect.objectContaining({ id: job.id, state: 'done' })]);
    expect((await fork.call('listExportJobs', { as: 'reader' })).body.items).toEqual([]);
  });

  test('gets none once what they may read is another, and what is not whole is not gone on with', async () => {
    const fork = aFork();
    const { job } = await writtenFile(fork, 'offers.csv', { as: 'reader' });
    const { id } = await startJob(fork, 'offers.csv', { as: 'reader' });
    const grant = (body: object) =>
      fork.call('putUser', { as: 'administrator', path: { sub: 'persona-reader' }, body });
    await grant({ role: 'countryReader', countries: ['XA'] });
    const stopped = await finishJob(fork, 'reader', id);

    expect(stopped).toMatchObject({ state: 'stopped', bytes: 0 });
    expect(fork.files.find(`exports/${id}/file`)).toBeUndefined();
    for (const each of [job.id, id])
      expect(await fork.call('getExportLink', { as: 'reader', path: { id: each } })).toMatchObject({
        status: 403,
      });
    await grant({ role: 'reader', partyId: null });
    const again = await fork.call('getExportLink', { as: 'reader', path: { id: job.id } });
    expect(again.status).toBe(200);
  });

  test('may not ask for what they may not read, for what is always short, or for many at once', async () => {
    const fork = aFork();
    const start = (as: 'state' | 'officer' | 'administrator', name: string, query = {}) =>
      fork.call('startExport', { as, path: { name }, query });

    expect((await start('state', 'coverage.csv')).status).toBe(403);
    expect((await start('administrator', 'offers.csv')).status).toBe(403);
    expect((await start('officer', 'offers.schema.json')).status).toBe(400);
    expect((await start('officer', 'matches.csv', { status: 'open' })).status).toBe(400);
    for (const area of ['A1', 'A2', 'A3'])
      expect((await start('officer', 'offers.csv', { area })).status).toBe(202);
    expect((await start('officer', 'offers.csv', { area: 'A4' })).status).toBe(409);
  });

  test('gets the one that is under way where they ask for it again, and a new one once that is whole', async () => {
    const fork = aFork();
    const query = { area: 'A1', language: 'fr' };
    const asked = { as: 'officer', query } as const;
    const { id } = await startJob(fork, 'offers.csv', asked);
    const others = [
      await startJob(fork, 'offers.csv', { as: 'officer', query: { area: 'A1' } }),
      await startJob(fork, 'offers.ndjson', asked),
      await startJob(fork, 'offers.csv', { as: 'reader', query }),
    ];
    expect(new Set([id, ...others.map((other) => other.id)]).size).toBe(4);

    const again = await fork.call('startExport', { ...asked, path: { name: 'offers.csv' } });
    expect(again).toMatchObject({ status: 202, body: { id, query } });
    expect(again.headers).toMatchObject({ location: `/api/export-jobs/${id}` });
    expect((await fork.call('listExportJobs', { as: 'officer' })).body.items).toHaveLength(3);

    await finishJob(fork, 'officer', id);
    expect((await startJob(fork, 'offers.csv', asked)).id).not.toBe(id);
  });

  test('finds neither file nor job after a week', async () => {
    let at = '2026-02-01T00:00:00.000Z';
    const one = aFork({ now: () => at });
    const { job } = await writtenFile(one, 'offers.csv', { as: 'officer' });
    expect(job.keptUntil).toBe('2026-02-08T00:00:00.000Z');
    at = job.keptUntil;

    const path = { id: job.id };
    expect((await one.call('getExportLink', { as: 'officer', path })).status).toBe(404);
    expect((await one.call('listExportJobs', { as: 'officer' })).body.items).toEqual([]);
  });
});

test('a file that nobody goes on with is written by the clock', async () => {
  const fork = aFork();
  const { id } = await startJob(fork, 'offers.csv', { as: 'stakeholder' });
  const read = () => fork.call('getExportJob', { as: 'stakeholder', path: { id } });
  const run = runExports({ ...fork.dependencies, files: fork.files });
  // The clock of tests goes so fast that a run has time for a step.
  for (let runs = 0; runs < 100 && (await read()).body.state === 'writing'; runs += 1) await run();

  const job = await read();
  expect(job.body.state).toBe('done');
  expect(fileOfJob(fork, id).length).toBe(job.body.bytes);
});

/** Calls of the store of files are heard before they are done. */
const heard = (files: FileStore, hear: () => Promise<void>): FileStore =>
  Object.fromEntries(
    Object.entries(files).map(([name, act]) => [
      name,
      typeof act !== 'function'
        ? act
        : async (...args: readonly unknown[]) => {
            await hear();
            return (act as (...all: readonly unknown[]) => unknown)(...args);
          },
    ]),
  ) as FileStore;

test('the clock leaves a file to a run by the clock that is at it', async () => {
  const fork = aFork({ now: () => '2026-02-01T00:00:00.000Z' });
  const { id } = await startJob(fork, 'offers.csv', { as: 'stakeholder' });
  let [others, hasBegun] = [0, false];
  const another = runExports({
    ...fork.dependencies,
    files: heard(fork.files, async () => {
      others += 1;
    }),
  });
  const first = heard(fork.files, async () => {
    if (hasBegun) return;
    hasBegun = true;
    await another();
  });
  await runExports({ ...fork.dependencies, files: first })();

  expect([hasBegun, others]).toEqual([true, 0]);
  const { body } = await fork.call('getExportJob', { as: 'stakeholder', path: { id } });
  expect(body.state).toBe('done');
});

test('the clock goes on with the file that was begun first', async () => {
  const fork = aFork();
  const ids: string[] = [];
  for (const as of ['stakeholder', 'officer', 'reader'] as const)
    ids.push((await startJob(fork, 'offers.csv', { as })).id);
  await runExports({ ...fork.dependencies, files: fork.files })();
  const begun = fork.table
    .items()
    .filter(({ SK, rev }) => ids.includes(SK) && Number(rev) > 1)
    .map(({ SK }) => SK);

  expect(begun).toEqual([ids[0]]);
});
