import { beforeAll, describe, expect, test } from 'vitest';

import { forRequests } from '#functions/store/table/dynamodb-client';
import { runExports } from '#functions/exporting/run-exports';
import { runMailer } from '#functions/mail/run-mailer';
import { openAnnounced } from '#functions/upkeep/open-announced';
import { caretake } from '#functions/upkeep/caretake';
import { type RouteId, routes } from '#shared/contract/routes';
import { announcedKey, failedUnitKey, settingKey, worldKey } from '#shared/table/keys';
import { announce, opening, releaseMatchAs, waitingClock } from '#tests/support/announcements';
import { changed } from '#tests/support/lives';
import { aMatch, matchStatesReached } from '#tests/support/matches';
import type { MemoryTable } from '#functions/store/table/memory-table';
import { routeCalls } from '#tests/support/storage/route-calls';
import { aSender } from '#tests/support/mails';
import { setStage, type Setting, type Stage } from '#tests/support/storage/stage';
import { storageUnderTest } from '#tests/support/storage/storage-under-test';
import { openWorld, type World } from '#tests/support/world';

import type { DeployedFunction } from '../../infra/constructs/partition-access.ts';
import { attemptsOf } from './attempts.ts';
import { type Attempt, isAllowed, statementsOf } from './granted.ts';
import { functionNames, synthesise } from './synthesised.ts';

const { service } = synthesise();
const granted = new Map(functionNames(service).map((name) => [name, statementsOf(service, name)]));
const mayDo = (name: DeployedFunction, attempt: Attempt): boolean =>
  isAllowed(granted.get(name) ?? [], attempt);

const asked = new Map<DeployedFunction, Attempt[]>();

/** A world of which every call of storage is noted, with the function that makes it. */
const watchedWorld = (stage: Stage, memory: MemoryTable, on: Setting = 'at rest') => {
  const storage = storageUnderTest(memory, forRequests);
  const { parties, dependencies } = on === 'real record' ? stage.real : stage.scene.world;
  const given = { table: storage.table, world: dependencies.world };
  const world = openWorld(memory, parties, given, 1_000);
  const noting = async <Value>(name: DeployedFunction, work: () => Promise<Value>) => {
    storage.heal();
    const value = await work();
    const attempts = storage.commands().flatMap(attemptsOf);
    asked.set(name, [...(asked.get(name) ?? []), ...attempts]);
    return value;
  };
  const watched: World = {
    ...world,
    call: (route, request) => noting(routes[route].function, () => world.call(route, request)),
    settle: () => noting('recompute', world.settle),
    sequence: () => noting('sequencer', world.sequence),
  };
  const mailer = runMailer(
    { ...world.dependencies, now: () => '2026-01-05T07:00:00.000Z' },
    aSender(),
  );
  return {
    world: watched,
    runHourly: () => noting('caretaker', caretake(world.dependencies)),
    runMails: () => noting('mailer', mailer),
    runFiles: () => noting('exporter', runExports({ ...world.dependencies, files: world.files })),
    runMinute: (from: string) =>
      noting('announcer', openAnnounced({ ...world.dependencies, ...waitingClock(from) })),
  };
};

/** Every call of every route, then what it wakes; once more where nothing had asked for the secret yet. */
const callEveryRoute = async (stage: Stage): Promise<void> => {
  for (const [id, calls] of Object.entries(routeCalls)) {
    const route = id as RouteId;
    for (const { call, on = 'at rest' } of calls === 'asks no storage' ? [] : calls) {
      const given = await call(stage);
      const fresh = stage.tables[on].fork();
      await fresh.remove(settingKey('SECRET'));
      fresh.takeStream();
      for (const memory of [stage.tables[on].fork(), fresh]) {
        const { world } = watchedWorld(stage, memory, on);
        const { status } = await world.call(route, given);
        if (memory !== fresh) expect(status, route).toBeLessThan(300);
        await world.settle();
        await world.sequence();
      }
    }
  }
};

/** A building, a removal, a merge that goes on, damage of every kind that is repaired, units that had failed, a table without a name of its world. */
const runEveryHour = async (stage: Stage): Promise<void> => {
  for (const on of ['at rest', 'building', 'ready', 'real record', 'merging'] as const) {
    const memory = stage.tables[on].fork();
    const { world, runHourly, runMails, runFiles } = watchedWorld(stage, memory, on);
    if (on === 'at rest') {
      await runFiles();
      await changed(world, stage.offer, { validUntil: '2025' });
      await runHourly();
      const { body } = await world.call('getOffer', {
        as: 'officer',
        path: { id: stage.offer.id },
      });
      expect(body.unconfirmed).toBe(true);
    }
    await runHourly();
    if (on === 'building') {
      const headers = { 'if-match': '"v1"' };
      const given = { as: 'officer', path: { name: 'g2' }, body: {}, headers } as const;
      expect((await world.call('dropGeneration', given)).status).toBe(200);
    }
    for (const { PK, SK } of memory.items())
      if (/^(POST|PUB|LIST|COV)#/.test(PK)) await memory.remove({ PK, SK });
    await memory.put({
      ...failedUnitKey('g1', 'CELL#public#A1#africa'),
      unit: 'CELL#public#A1#africa',
      generation: 'g1',
    });
    await memory.put({
      PK: 'LIST#g1#PLEDGE#0',
      SK: 'zzzzzzzzzzzzzzzz',
      rev: 1,
      open: false,
      entries: [],
    });
    await memory.remove(worldKey);
    for (let hour = 0; hour < 3; hour += 1) await runHourly();
    await runMails();
  }
};

/** A record and a match whose moment comes, and one that a restore left behind. */
const openWhatIsAnnounced = async (stage: Stage): Promise<void> => {
  const { world, runMinute } = watchedWorld(stage, stage.tables['at rest'].fork());
  const { pledge, id } = await aMatch(world, 'agreed');
  await announce(world, pledge);
  for (const as of ['state', 'stakeholder'] as const)
    await releaseMatchAs(world, as, id, { publicFrom: opening });
  await world.table.put({ ...announcedKey('2026-05-01T00:00:00.000Z', 'match', id), parties: [] });
  await runMinute(opening);
  const path = { id: pledge.id };
  expect((await world.call('getReleasedPledge', { path })).status).toBe(200);
  expect((await world.call('listReleasedMatches')).text).toContain(id);
};

beforeAll(async () => {
  const stage = await setStage();
  await callEveryRoute(stage);
  await runEveryHour(stage);
  await openWhatIsAnnounced(stage);
  for (const state of matchStatesReached) {
    const { world } = watchedWorld(stage, stage.tables['at rest'].fork());
    await aMatch(world, state);
    await world.settle();
  }
});

const nameOf = ({ action, index, key = '', inTransaction }: Attempt): string =>
  [
    action,
    index,
    key
      .split('#')
      .slice(0, 2)
      .join('#')
      .replace(/[0-9a-z]{16}$/, ''),
    inTransaction && 'in a transaction',
  ]
    .filter(Boolean)
    .join(' ');

describe('the calls of storage that real flows make', () => {
  test('are allowed to the function that makes them, each by the template', () => {
    const denied = [...asked].flatMap(([name, attempts]) =>
      attempts
        .filter((attempt) => !mayDo(name, attempt))
        .map((attempt) => `${name}: ${nameOf(attempt)}`),
    );
    const counts = [...asked].map(([name, attempts]) => `${name} ${attempts.length}`).sort();
    console.info(`calls judged by the template: ${counts.join(', ')}`);

    expect([...new Set(denied)]).toEqual([]);
  });

  test('come from every function that may touch the table, and use every kind of action', () => {
    const names = functionNames(service).filter(
      (name) => !['invitations', 'reference'].includes(name),
    );
    expect([...asked.keys()].sort()).toEqual(names);
    const actions = new Set([...asked.values()].flat().map(({ action }) => action));
    expect([...actions].sort()).toEqual([
      'BatchGetItem',
      'ConditionCheckItem',
      'DeleteItem',
      'GetItem',
      'PutItem',
      'Query',
      'Scan',
      'UpdateItem',
    ]);
  });
});

describe('the judge', () => {
  // oxfmt-ignore
  test.each<readonly [string, DeployedFunction, Attempt]>([
    ['what is not public to the public function', 'public', { action: 'GetItem', key: 'PLEDGE#p1' }],
    ['a write to the function of readers', 'records', { action: 'PutItem', key: 'PLEDGE#p1', inTransaction: true }],
    ['a write of truth outside a transaction', 'intake', { action: 'PutItem', key: 'PLEDGE#p1' }],
    ['another audit entry in the place of one', 'intake', { action: 'DeleteItem', key: 'AUD#PLEDGE#p1', inTransaction: true }],
    ['an index that a function does not need', 'parties', { action: 'Query', key: 'a#PLEDGE', index: 'byParty' }],
    ['an index to whoever has none', 'public', { action: 'Query', key: 'PLEDGE', index: 'byKind' }],
    ['a scan of whole items', 'caretaker', { action: 'Scan', select: 'ALL_ATTRIBUTES' }],
    ['a scan of more than keys', 'caretaker', { action: 'Scan', select: 'SPECIFIC_ATTRIBUTES', attributes: ['PK', 'record'] }],
    ['a scan that does not say of what', 'caretaker', { action: 'Scan' }],
    ['everything to the function that asks nothing', 'reference', { action: 'GetItem', key: 'PUB#PLEDGE' }],
  ])('denies %s', (_, name, attempt) => {
    expect(mayDo(name, attempt)).toBe(false);
  });
});
