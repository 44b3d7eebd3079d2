/** Copies of checkpoints outside the table: kept after every batch, whatever fails, and looked at by the product itself. */
import { beforeEach, describe, expect, test } from 'vitest';

import { StorageUnavailable } from '#functions/store/table/storage-unavailable';
import { workInEntries } from '#functions/stream/consume-entries';
import { appendEntries } from '#functions/stream/sequence';
import { logHeadKey } from '#shared/table/log-keys';
import { auditOf, copiesIn } from '#tests/support/audit';
import { hourlyRun } from '#tests/support/hourly-run';
import { entriesOf } from '#tests/support/lived-log';
import { born, step } from '#tests/support/lives';
import { createMemoryCopies, type MemoryCopies } from '#tests/support/memory-copies';
import { aSigner } from '#tests/support/signer';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, openWorld, type World } from '#tests/support/world';

let copies: MemoryCopies;
let world: World;

const released = async (): Promise<void> => {
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  await step(world, pledge, 'acceptance', 'release');
};
const append = (given: Partial<World['dependencies']> = {}) =>
  appendEntries({ ...world.dependencies, ...given }, entriesOf(world.table));
const headOf = (log: 'whole' | 'public'): string =>
  String(world.table.find(logHeadKey(log))?.['checkpoint']);
const copied = (): readonly string[] => copies.all().map(([, checkpoint]) => checkpoint);
const sizes = (log: string): readonly number[] =>
  copies
    .all()
    .flatMap(([name]) => (name.includes(`/${log}/`) ? [Number(name.split('-').at(-1))] : []));

beforeEach(async () => {
  copies = createMemoryCopies();
  world = await aWorld(undefined, undefined, { copies });
  await released();
});

describe('a copy', () => {
  test('of what each log stands at lies outside the table after a batch, under its size', async () => {
    await append();
    const before = [headOf('whole'), headOf('public')];
    await released();
    await append();

    expect(copied()).toEqual(
      expect.arrayContaining([...before, headOf('whole'), headOf('public')]),
    );
    expect(sizes('whole').at(0)).toBe(entriesOf(world.table).length);
    expect(sizes('public')).toEqual([2, 1]);
  });

  test('is not written where there is no new entry', async () => {
    await append();
    const before = copies.all();
    await append();

    expect(copies.all()).toEqual(before);
  });

  test('that cannot be written holds up no batch, is reported, and is made up for by the next', async () => {
    const keep = () => Promise.reject(new StorageUnavailable('away'));
    const away = { copies: { ...copies, keep } };
    expect(await append(away)).toBeGreaterThan(0);
    await released();
    expect(await append(away)).toBeGreaterThan(0);
    expect(copies.all()).toEqual([]);
    expect(world.logged.join()).toContain('copies of checkpoints');

    expect(await append()).toBe(0);
    expect(copied()).toContain(headOf('whole'));
    expect(sizes('whole')).toEqual([entriesOf(world.table).length]);
  });

  test('keeps nobody from being told while it cannot be written', async () => {
    const keep = () => Promise.reject(new StorageUnavailable('away'));
    const without = openWorld(world.table, world.parties, { copies: { ...copies, keep } }, 5_000);
    const told = () => world.table.items().filter(({ PK }) => PK.startsWith('INBOX#')).length;
    const before = told();

    await workInEntries(without.dependencies, entriesOf(world.table));
    expect(told()).toBeGreaterThan(before);
  });

  test('that the stream lost is written by the hourly run', async () => {
    await append({ copies: createMemoryCopies() });
    expect(copies.all()).toEqual([]);

    await hourlyRun(world);

    expect(copied()).toEqual(expect.arrayContaining([headOf('whole'), headOf('public')]));
    expect(world.logged.join()).not.toMatch(/"LOG#|CopyDiffers/);
  });

  test('that says something else of the same size stays, and is reported without holding up the stream', async () => {
    const other = await aWorld(undefined, undefined, { copies: createMemoryCopies() });
    await appendEntries(other.dependencies, entriesOf(other.table));
    await append();
    const [name, standing] = copies.all().find(([each]) => each.includes('/whole/'))!;
    const forged = createMemoryCopies(new Map([[name, `${standing}x`]]));

    await append({ copies: forged });

    expect(forged.all()).toContainEqual([name, `${standing}x`]);
    expect(world.logged.join()).toContain('CopyDiffers');
  });
});

/** Everything of the logs that the table holds. */
const isOfLogs = ({ PK }: { readonly PK: string }): boolean => /^(LOG|PUB#LOG)(#|$)/.test(PK);
const emptyLogs = async (): Promise<void> => {
  for (const { PK, SK } of world.table.items().filter(isOfLogs))
    await world.table.remove({ PK, SK });
};
const withoutOneParty = () =>
  entriesOf(world.table).filter(({ PK }) => !PK.startsWith('AUD#PARTY'));

describe('whoever rewrites the table', () => {
  test('has no log begun anew by the register, which waits for people', async () => {
    await append();
    await emptyLogs();
    const before = JSON.stringify(world.table.items());

    await expect(append()).rejects.toThrow('does not go on from the last copy');
    expect(JSON.stringify(world.table.items())).toBe(before);
  });

  test('has no log of theirs taken over by naming its key as a former one', async () => {
    await append();
    await emptyLogs();
    const theirs = { ...world.dependencies, logKey: aSigner(11), copies: createMemoryCopies() };
    await appendEntries(theirs, withoutOneParty());
    const origin = headOf('whole').split('\n')[0];

    await expect(append()).rejects.toThrow('does not go on from the last copy');
    expect((await auditOf(world)).join()).toContain('signature');
    expect(headOf('whole').split('\n')[0]).toBe(origin);
  });

  test('is found by the hourly run where the logs were set back', async () => {
    await append();
    const earlier = world.table.items();
    await released();
    await append();
    for (const item of world.table.items()) await world.table.remove(item);
    for (const item of earlier) await world.table.put(item);

    await hourlyRun(world);

    expect(world.logged.filter((line) => line.startsWith('driftFound')).join()).toMatch(
      /"LOG#whole".*"copy \d+".*"LOG#public".*"copy 2"/,
    );
    expect((await auditOf(world, copiesIn(copies))).join()).toContain('leaves, and had');
  });

  test('is found by each copy of before, also where later ones are of what they made of it', async () => {
    await append();
    await emptyLogs();
    await appendEntries({ ...world.dependencies, copies: createMemoryCopies() }, withoutOneParty());
    await released();
    await append();
    const { whole, public: open } = copiesIn(copies);
    const last = { whole: whole.slice(0, 1), public: open.slice(0, 1) };
    expect(whole).toHaveLength(2);

    expect(await auditOf(world, last)).toEqual([]);
    expect((await auditOf(world, copiesIn(copies))).join()).toContain('does not go on from');
  });
});
