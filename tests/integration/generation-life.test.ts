import { describe, expect, test } from 'vitest';

import { caretake } from '#functions/upkeep/caretake';
import { firstPolicy, type Policy, statedPolicy } from '#shared/domain/matching/policy';
import type { RouteId } from '#shared/contract/routes';
import { violationsIn } from '#tests/support/invariants';
import { born, step } from '#tests/support/lives';
import {
  aStage,
  buildUntilReady,
  change,
  first,
  second,
  secondPolicy,
  startSecond,
  stateOf,
} from '#tests/support/rebuilds';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import type { Answered, Persona, World } from '#tests/support/world';

const states = ({ body }: Answered): readonly string[] =>
  body.items.map(({ name, state }: Record<string, string>) => `${name} ${state}`);

const read = ({ call }: World): Promise<Answered> => call('listGenerations', { as: 'officer' });

const policyShown = async ({ call }: World, id: string): Promise<readonly unknown[]> => {
  const { body } = await call('getPledgeSuggestions', { as: 'officer', path: { id } });
  const versions = body.items.map(
    (item: { explanation: { policyVersion: number } }) => item.explanation.policyVersion,
  );
  return [body.policyVersion, ...new Set(versions)];
};

/** What list and pairs show of a policy. */
const versions = ({ version }: Policy): readonly number[] => [version, version];

describe('the life of a generation', () => {
  test('goes from building to ready to active, and the one before is kept, can be gone back to and be removed', async () => {
    const stage = await aStage(3);
    const { world } = stage;
    expect(states(await read(world))).toEqual(['g1 active']);

    const started = await startSecond(stage);
    expect([started.status, started.headers['location']]).toEqual([201, '/api/generations']);
    expect(states(started)).toEqual(['g1 active', 'g2 building']);
    expect(await buildUntilReady(stage)).toBeGreaterThan(3);
    expect(states(await read(world))).toEqual(['g1 active', 'g2 ready']);

    expect(states(await change(stage, 'activateGeneration', 'g2'))).toEqual([
      'g2 active',
      'g1 kept',
    ]);
    expect(states(await change(stage, 'activateGeneration', 'g1'))).toEqual([
      'g1 active',
      'g2 kept',
    ]);
    expect(states(await change(stage, 'dropGeneration', 'g2'))).toEqual([
      'g1 active',
      'g2 dropped',
    ]);
  });

  test('shows one policy before the flip, the other after it, never both', async () => {
    const stage = await aStage(4);
    const { world } = stage;
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    await world.settle();
    await startSecond(stage);
    await buildUntilReady(stage);

    expect(await policyShown(world, pledge.id)).toEqual(versions(firstPolicy));
    await change(stage, 'activateGeneration', 'g2');
    expect(await policyShown(world, pledge.id)).toEqual(versions(secondPolicy));
    await change(stage, 'activateGeneration', 'g1');
    expect(await policyShown(world, pledge.id)).toEqual(versions(firstPolicy));
  });

  test('changes no public byte but by what is released after it', async () => {
    const stage = await aStage(6);
    const { world } = stage;
    const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    await step(world, offer, 'acceptance', 'release');
    await world.settle();
    const before = await world.call('getReleasedCoverage');
    await startSecond(stage);
    // Unreleased, where the offer is: the stream writes the new generation's cell before the building does.
    const components = [aComponent({ places: { anywhere: true } })];
    await born(world, 'pledge', aPledgeBody(world.parties.state, { components }));
    await world.settle();
    await buildUntilReady(stage);
    await change(stage, 'activateGeneration', 'g2');

    expect((await world.call('getReleasedCoverage')).text).toBe(before.text);
    await change(stage, 'dropGeneration', 'g1');
    await step(world, offer, 'withdrawal');
    await world.settle();
    const after = await world.call('getReleasedCoverage');
    const file = await world.call('getReleasedExport', { path: { name: 'coverage.csv' } });
    expect(after.text).not.toBe(before.text);
    const offers = after.body.cells.reduce(
      (sum: number, { openOffers }: { openOffers: number }) => sum + openOffers,
      0,
    );
    const [header = '', ...rows] = file.text.trim().split('\r\n');
    const column = header.split(',').indexOf('open_offers');
    const ofAll = rows.map((row) => row.split(',')).filter((row) => row.includes('all'));
    expect(ofAll.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(offers);
  });

  test('is audited: who began, flipped and dropped, and why', async () => {
    const stage = await aStage(7);
    const { table, call } = stage.world;
    await startSecond(stage);
    await call('dropGeneration', {
      as: 'administrator',
      path: { name: 'g2' },
      body: { reason: 'Wrong weights' },
      headers: { 'if-match': '"v1"' },
    });

    const { items } = await table.page('AUD#PROJ#ACTIVE', undefined, 10);
    const entries = items.map(({ entry }) => entry as Record<string, unknown>);
    expect(entries.map(({ action, reason }) => [action, reason])).toEqual([
      ['start', null],
      ['drop', 'Wrong weights'],
    ]);
    expect(entries[1]?.['actor']).toMatchObject({ role: 'administrator' });
  });
});

describe('building', () => {
  test('goes on where it was cut off, whoever goes on with it', async () => {
    const stage = await aStage(9);
    const { world, write } = stage;
    await startSecond(stage);
    for (let slices = 0; slices < 3; slices += 1)
      await world.call('buildGeneration', { as: 'officer', path: { name: 'g2' } });
    await write(5);
    await world.settle();

    await caretake({ ...world.dependencies, now: () => '2026-02-01T00:00:00.000Z' })();

    expect(await stateOf(stage, 'g2')).toBe('ready');
    expect(violationsIn(world.table.items(), second)).toEqual([]);
  });

  test('by two at once ends as one would', async () => {
    const stage = await aStage(10);
    await startSecond(stage);

    await stage.schedule.run(
      async () => void (await buildUntilReady(stage)),
      async () => void (await buildUntilReady(stage)),
    );

    expect(violationsIn(stage.world.table.items(), second)).toEqual([]);
  });

  test('is not complete before a whole check finds nothing that differs', async () => {
    const stage = await aStage(11);
    const { table, dependencies } = stage.world;
    await startSecond(stage);
    const inPhase = async (phase: string): Promise<boolean> =>
      (await table.get({ PK: 'PROJ', SK: 'BUILD#g2' }))?.['build']?.['phase' as never] === phase;
    while (!(await inPhase('check')))
      await stage.world.call('buildGeneration', { as: 'officer', path: { name: 'g2' } });
    for (const item of table.items().filter(({ PK }) => PK.startsWith('LIST#g2')))
      await table.put({ ...item, entries: [{ id: 'ghost', score: 99 }] });

    await buildUntilReady(stage);

    expect(violationsIn(table.items(), second)).toEqual([]);
    expect(stage.world.logged.some((line) => line.startsWith('driftFound'))).toBe(true);
    expect(dependencies.table).toBe(table);
  });
});

describe('a dropped generation', () => {
  test('is written no more, and cleared away once nobody can still write it', async () => {
    const stage = await aStage(12);
    const { world, write } = stage;
    await startSecond(stage);
    await buildUntilReady(stage);
    await change(stage, 'dropGeneration', 'g2');
    const left = () => world.table.items().filter(({ PK }) => /^(LIST|COV|PUB#COV)#g2/.test(PK));
    const before = left().length;
    await write(5);
    await world.settle();
    expect(left().length).toBe(before);

    const { since } = (await read(world)).body.items.at(-1);
    const at = (minutes: number) => () =>
      new Date(Date.parse(since) + minutes * 60_000).toISOString();
    await caretake({ ...world.dependencies, now: at(14) })();
    expect(left().length).toBe(before);
    await caretake({ ...world.dependencies, now: at(16) })();

    expect(left()).toEqual([]);
    expect(violationsIn(world.table.items(), first)).toEqual([]);
  });

  test('gives its name and its policy version to no other', async () => {
    const stage = await aStage(13);
    const { call } = stage.world;
    await startSecond(stage);
    await change(stage, 'dropGeneration', 'g2');

    const other = { ...secondPolicy, listLength: 5 };
    const refused = await call('startGeneration', { as: 'officer', body: other });
    const again = await startSecond(stage);

    expect(refused.body.errors).toMatchObject([{ pointer: '/version', code: 'versionTaken' }]);
    expect(states(again)).toEqual(['g1 active', 'g3 building', 'g2 dropped']);
  });
});

describe('the number of a policy', () => {
  const versionOf = async (version: number) => {
    const { world } = await aStage(13);
    const body = { ...secondPolicy, version };
    const answer = await world.call('startGeneration', { as: 'officer', body });
    return [answer.status, answer.body.errors?.[0]?.code];
  };

  test('is one that the product brings, with what it has named since it was given', async () => {
    expect(await versionOf(statedPolicy.version)).toEqual([422, 'versionTaken']);
  });

  test.each([firstPolicy.version + 2, 1_000, Number.MAX_SAFE_INTEGER, 1])(
    'is not %d where the next is another, so that there is always a next',
    async (version) => {
      expect(await versionOf(version)).toEqual([422, 'versionNotNext']);
    },
  );

  test('is one more than the highest', async () => {
    expect(await versionOf(firstPolicy.version + 1)).toEqual([201, undefined]);
  });
});

type Refusal = readonly [
  says: string,
  route: RouteId,
  request: {
    readonly as?: Persona;
    readonly name?: string;
    readonly body?: object;
    readonly etag?: string;
  },
  /** The status, or of 409 the reason. */
  ends: number | string,
];

describe('refused, and nothing written:', () => {
  test.each<Refusal>([
    ['a list read by a State', 'listGenerations', { as: 'state' }, 403],
    ['a policy by a reader', 'startGeneration', { as: 'reader', body: secondPolicy }, 403],
    ['a verification by a stakeholder', 'verify', { as: 'stakeholder', body: {} }, 403],
    [
      'weights that add up to 90',
      'startGeneration',
      {
        body: {
          ...firstPolicy,
          version: secondPolicy.version,
          weights: { ...firstPolicy.weights, topics: 20 },
        },
      },
      422,
    ],
    [
      'a version that named another policy',
      'startGeneration',
      { body: { ...secondPolicy, listLength: 4 } },
      422,
    ],
    [
      'a second generation beside one that is built',
      'startGeneration',
      { body: secondPolicy },
      'generationUnderWay',
    ],
    [
      'a flip to what is not complete',
      'activateGeneration',
      { name: 'g2', body: {} },
      'generationNotReady',
    ],
    ['a flip to what is active', 'activateGeneration', { name: 'g1', body: {} }, 'generationShown'],
    ['a flip to what there is not', 'activateGeneration', { name: 'g7', body: {} }, 404],
    ['a flip by an old ETag', 'activateGeneration', { name: 'g2', body: {}, etag: '"v9"' }, 412],
    ['a removal of what is active', 'dropGeneration', { name: 'g1', body: {} }, 'generationShown'],
    ['a removal without an ETag', 'dropGeneration', { name: 'g2', body: {}, etag: '' }, 400],
    [
      'building what is not being built',
      'buildGeneration',
      { name: 'g1' },
      'generationNotBuilding',
    ],
    ['a name that is none', 'buildGeneration', { name: '../g2' }, 404],
    ["another one's cursor", 'verify', { body: { cursor: 'a.b' } }, 400],
    [
      'suspects of no generation',
      'verify',
      { body: { suspects: [{ unit: 'LIST#pledge#x' }] } },
      422,
    ],
  ])('%s', async (_, route, { as = 'officer', name, body, etag = '"v1"' }, ends) => {
    const stage = await aStage(14);
    const { call, table } = stage.world;
    await startSecond(stage);
    const kept = () => JSON.stringify(table.items());
    const before = kept();

    const answer = await call(route, {
      as,
      ...(name ? { path: { name } } : {}),
      ...(body ? { body } : {}),
      headers: { 'if-match': etag },
    });

    const { status, text, body: answered } = answer;
    expect(status === 409 ? answered.reason.code : status, text).toBe(ends);
    expect(kept()).toBe(before);
  });
});
