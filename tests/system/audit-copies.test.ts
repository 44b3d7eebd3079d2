/** A run on this machine keeps copies of its checkpoints, by which its own table is found rewritten: by the command, as people run it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { aDataDirectory, type LocalProduct, startLocalProduct } from '#tests/support/local-product';

const data = aDataDirectory();
const copies = path.join(data, 'log-copies');
const command = path.resolve(import.meta.dirname, '../../infra/commands/audit-verify.ts');

let product: LocalProduct;
beforeAll(async () => {
  product = await startLocalProduct({ data });
});
afterAll(() => product.stop());

type Audited = { readonly code: number; readonly said: string; readonly counted: unknown };

const audit = (...options: readonly string[]): Promise<Audited> =>
  new Promise((resolve) => {
    const given = [command, '--data', data, ...options];
    execFile(process.execPath, given, (error, stdout) =>
      resolve({
        code: Number(error?.code ?? 0),
        said: stdout,
        counted: JSON.parse(stdout.trim().split('\n').at(-1) || 'null') as unknown,
      }),
    );
  });

const copied = (): readonly string[] =>
  existsSync(copies)
    ? readdirSync(copies, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\d{12}-\d+$/.test(name),
      )
    : [];

/** The entries of the parties and people that every run begins with. */
const untilLogged = async (): Promise<Audited> => {
  for (let tries = 0; tries < 20; tries += 1) {
    const audited = await audit();
    if (copied().length > 0 && (audited.counted as { unlogged?: number }).unlogged === 0)
      return audited;
    await delay(500);
  }
  throw new Error('Nothing is copied');
};

test('the copies of a run are a folder against which its logs are verified', async () => {
  const { counted } = await untilLogged();
  const audited = await audit('--against', copies);

  expect(audited).toMatchObject({ code: 0, counted });
  expect(counted).toMatchObject({ faults: 0, unlogged: 0 });
  expect((counted as { whole: number }).whole).toBeGreaterThan(3);
});

test('a table that is another one is found by them, with all that it holds', async () => {
  const before = copied();
  await product.stop();
  for (const end of ['', '-wal', '-shm'])
    rmSync(path.join(data, `data.sqlite${end}`), { force: true });
  rmSync(path.join(data, 'seeded.json'), { force: true });
  rmSync(path.join(data, 'checkpoints'), { recursive: true, force: true });
  product = await startLocalProduct({ data });

  const audited = await audit('--against', copies);

  expect(audited.code).toBe(1);
  expect(audited.said).toContain('The whole log: it is empty, and a checkpoint of it was kept.');
  expect(copied()).toEqual(before);
});

test('a place without checkpoints is no proof of anything', async () => {
  const place = path.join(data, 'else');
  mkdirSync(place);
  expect((await audit('--against', place)).code).toBe(2);

  writeFileSync(path.join(place, 'no-checkpoint'), 'Words\n');
  expect((await audit('--against', place)).code).toBe(2);
});
