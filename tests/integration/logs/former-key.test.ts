/** Logs whose key lay in the table, as commit 8f507431 wrote them, and whoever kept a checkpoint of then. */
import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, test } from 'vitest';

import { digestOf } from '#functions/store/log/audit';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { appendEntries } from '#functions/stream/sequence';
import { readCheckpoints } from '#infra/commands/kept-checkpoints';
import type { Item } from '#shared/table/item';
import { logHeadKey } from '#shared/table/log-keys';
import { fromStored } from '#shared/table/stored-form';
import { auditOf, checkpointsOf, type Kept } from '#tests/support/audit';
import { formerSigner } from '#tests/support/former-signer';
import { entriesOf } from '#tests/support/lived-log';
import { born } from '#tests/support/lives';
import { createMemoryCopies } from '#tests/support/memory-copies';
import { aSigner } from '#tests/support/signer';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, openWorld, type World } from '#tests/support/world';

const textOf = (name: string): string =>
  readFileSync(new URL(`../older-tables/${name}`, import.meta.url), 'utf8');

const stored = textOf('items-of-8f507431.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Item);
const checkpoints = readCheckpoints([textOf('checkpoints-of-8f507431.txt')]);
/** As a holder kept them, when the logs had fewer leaves. */
const kept: Kept = { whole: checkpoints.get('whole')?.[0], public: checkpoints.get('public')?.[0] };

const partyNamed = (name: string): string =>
  stored
    .find((item) => (item['party'] as { readonly name?: string } | undefined)?.name === name)
    ?.PK.split('#')[1] ?? '';

const parties = {
  state: partyNamed('Synthetic State XA'),
  otherState: partyNamed('Synthetic State XC'),
  stakeholder: partyNamed('Synthetic Legal Network'),
};

let world: World;

beforeEach(async () => {
  const table = createMemoryTable();
  for (const item of stored) await table.put(fromStored(item));
  table.takeStream();
  world = openWorld(table, parties, {}, 10_000);
});

const originOf = (checkpoint: string | undefined): string | undefined =>
  checkpoint?.split('\n')[0]?.split('/')[1];

const headOf = (log: 'whole' | 'public'): string =>
  String(world.table.find(logHeadKey(log))?.['checkpoint']);

const versionOf = (log: 'whole' | 'public'): unknown =>
  world.table.find(logHeadKey(log))?.['version'];

const linesOfKey = async (): Promise<readonly string[]> => {
  const { text } = await world.call('readPublicLog', { path: { address: 'key' } });
  return text.trim().split('\n');
};

describe('logs whose key lay in the table', () => {
  test('are found whole by who holds a checkpoint of then, and are signed by the key service from then on', async () => {
    expect(await auditOf(world, kept)).toEqual([]);

    const now = await checkpointsOf(world);
    expect(originOf(kept.whole)).toBe('c35eba8ab2f2343d');
    expect(originOf(now.whole)).not.toBe(originOf(kept.whole));
    expect(originOf(now.public)).toBe(originOf(now.whole));
    expect(await auditOf(world, now)).toEqual([]);
  });

  test('are signed anew once', async () => {
    await auditOf(world, kept);
    const versions = [versionOf('whole'), versionOf('public')];

    await auditOf(world, kept);

    expect([versionOf('whole'), versionOf('public')]).toEqual(versions);
  });

  test('go on with the next entry, without anybody verifying them before', async () => {
    await born(world, 'pledge', aPledgeBody(world.parties.state));
    await world.sequence();

    const now = await checkpointsOf(world);
    expect(originOf(now.whole)).not.toBe(originOf(kept.whole));
    expect(originOf(now.public)).toBe(originOf(now.whole));
    expect(await auditOf(world, kept)).toEqual([]);
  });

  test('are taken over again where a deployment of before signed once more meanwhile', async () => {
    const former = formerSigner(
      String(world.table.find({ PK: 'LOGKEY', SK: 'ED25519' })?.['secret']),
    );
    await auditOf(world, kept);
    await born(world, 'pledge', aPledgeBody(world.parties.state));
    const before = { ...world.dependencies, logKey: former, copies: createMemoryCopies() };
    await appendEntries(before, entriesOf(world.table));
    expect(originOf(headOf('whole'))).toBe(originOf(kept.whole));

    await born(world, 'pledge', aPledgeBody(world.parties.state));
    await world.sequence();

    expect(originOf(headOf('whole'))).not.toBe(originOf(kept.whole));
    expect(await auditOf(world, kept)).toEqual([]);
  });

  test('say both keys, that of now first', async () => {
    await auditOf(world, kept);

    const [now, before, ...others] = await linesOfKey();

    expect(others).toEqual([]);
    expect(before).toContain('acsg-matching/c35eba8ab2f2343d/public+');
    expect(originOf(now)).toBe(originOf((await checkpointsOf(world)).public));
  });

  test('remember each key where the key service has another again', async () => {
    await auditOf(world, kept);
    const between = await checkpointsOf(world);
    const moved = openWorld(world.table, parties, { logKey: aSigner(12) }, 20_000);

    expect(await auditOf(moved, kept)).toEqual([]);
    expect(await auditOf(moved, between)).toEqual([]);
  });

  test('are found rewritten though all was made anew by the key that lay there', async () => {
    const secret = world.table.find({ PK: 'LOGKEY', SK: 'ED25519' })?.['secret'];
    const entries = entriesOf(world.table);
    const entry = world.table.find(entries.find(({ PK }) => PK.startsWith('AUD#USER'))!)!;
    const changed = { ...(entry['entry'] as object), reason: 'Another reason' };
    await world.table.put({ ...entry, entry: changed, auditHash: digestOf(changed) });
    for (const { PK, SK } of world.table.items())
      if (/^(LOG|PUB#LOG)(#|$)/.test(PK)) await world.table.remove({ PK, SK });
    const logKey = formerSigner(String(secret));
    await appendEntries({ ...world.dependencies, logKey }, entries);
    expect(originOf(headOf('whole'))).toBe(originOf(kept.whole));

    expect((await auditOf(world, kept)).join()).toContain(
      'does not go on from the kept checkpoint',
    );
  });
});

describe('a checkpoint that was kept', () => {
  test('of another register is told from one of an earlier key', async () => {
    const other = await aWorld();
    await other.sequence();

    expect(await auditOf(other, kept)).toContain(
      'whole: the kept checkpoint is not signed by a key of this log',
    );
  });

  test.each([
    [4, '1 more kept checkpoint does not fit it either'],
    [15, '12 more kept checkpoints do not fit it either'],
  ])('of %i that do not fit, three are told and the others counted', async (count, others) => {
    const whole = Array.from({ length: count }, () => 'Nobody signed this');
    const other = await aWorld();
    await other.sequence();

    const told = await auditOf(other, { whole, public: [] });

    expect(told).toHaveLength(4);
    expect(told.at(-1)).toBe(`whole: ${others}`);
  });
});
