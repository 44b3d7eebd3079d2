import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { Item } from '#shared/table/item';
import { fromStored } from '#shared/table/stored-form';
import { worldKey } from '#shared/table/keys';
import { moved, readAs } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { readCsv } from '#tests/support/exported';
import { hourlyRun } from '#tests/support/hourly-run';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { openWorld, type World } from '#tests/support/world';

/**
 * A table as commit 1b3c11a wrote it: a register with a draft, a submitted and two accepted records, one of them released, an
 * agreed match, and two imported rows, as its items lay.
 */
const stored: readonly Item[] = readFileSync(
  new URL('items-of-1b3c11a.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Item);

const idOf = (prefix: string, suits: (item: Item) => boolean = () => true): string =>
  stored
    .find((item) => item.PK.startsWith(prefix) && item.SK === 'META' && suits(item))
    ?.PK.split('#')[1] ?? '';
const partyNamed = (name: string) =>
  idOf('PARTY#', ({ party }) => (party as { readonly name: string }).name === name);

type Agreed = {
  readonly id: string;
  readonly pledge: { readonly recordId: string };
  readonly scope: { readonly digest: string };
};

/** Its scope was digested by the rule of that commit. */
const agreed = stored.find(({ PK, SK }) => PK.startsWith('MATCH#') && SK === 'META')?.[
  'match'
] as Agreed;

const parties = {
  state: partyNamed('Synthetic State XA'),
  otherState: partyNamed('Synthetic State XC'),
  stakeholder: partyNamed('Synthetic Legal Network'),
};

/** Opened by today's product; `damage` changes an item as it lies. */
/** As a damaged item comes out of its stored form: what is no number comes out as nothing. */
const asRead = (item: Item): Item => JSON.parse(JSON.stringify(fromStored(item))) as Item;

const anOlderTable = async (damage: (item: Item) => Item = (item) => item): Promise<World> => {
  const table = createMemoryTable();
  for (const item of stored) await table.put(fromStored(damage(item)));
  await table.put({ ...worldKey, world: 'real' });
  table.takeStream();
  return openWorld(table, parties, { world: 'real' }, 10_000);
};

/** What a walk over the whole table finds, and puts right. */
const verified = async (world: World): Promise<unknown> => {
  const found: unknown[] = [];
  const info = (message: string, fields?: object) => {
    if (message === 'verified') found.push(fields);
  };
  await hourlyRun(world, { log: { ...world.dependencies.log, info } });
  return found.at(-1);
};

const records = stored.flatMap(({ PK, SK }) => {
  const [kind, id] = PK.split('#');
  return SK === 'META' && (kind === 'PLEDGE' || kind === 'OFFER') ? [{ kind, id }] : [];
});

describe('a table of an earlier version', () => {
  test('is read whole: every record, match, party, history, list, figure and file', async () => {
    const world = await anOlderTable();
    const ids = async (route: 'listPledges' | 'listOffers' | 'listMatches' | 'listParties') =>
      (await world.call(route, { as: 'officer', query: { limit: '100' } })).body.items.map(
        ({ id }: { readonly id: string }) => id,
      );

    expect(records.length).toBeGreaterThan(4);
    for (const { kind, id } of records) {
      const [read, history, suggestions] =
        kind === 'PLEDGE'
          ? (['getPledge', 'getPledgeHistory', 'getPledgeSuggestions'] as const)
          : (['getOffer', 'getOfferHistory', 'getOfferSuggestions'] as const);
      for (const route of [read, history, suggestions])
        for (const as of ['state', 'stakeholder', 'officer'] as const) {
          const { status } = await world.call(route, { as, path: { id: id ?? '' } });
          expect([200, 404]).toContain(status);
        }
    }
    expect(await ids('listPledges')).toHaveLength(2);
    expect((await ids('listMatches')).length).toBe(2);
    expect((await ids('listParties')).length).toBeGreaterThan(4);
    const match = idOf('MATCH#');
    for (const route of ['getMatch', 'getMatchEnds', 'getMatchHistory'] as const)
      expect((await world.call(route, { as: 'officer', path: { id: match } })).status).toBe(200);
    for (const name of ['pledges', 'offers', 'coverage', 'amounts']) {
      expect((await readCsv(world, name, { as: 'officer' })).length).toBeGreaterThan(0);
      await readCsv(world, name);
    }
    expect((await world.call('getReleasedCoverage')).status).toBe(200);
    expect(world.logged).toEqual([]);
  });

  test('still reads its matches as they were agreed, and keeps every answer that was given to them', async () => {
    const digest = agreed.scope.digest;
    const world = await anOlderTable((item) =>
      item.PK === `MATCH#${agreed.id}` && item.SK === 'META'
        ? {
            ...item,
            match: { ...agreed, answers: { pledge: { at: '2026-01-01', digest }, offer: null } },
          }
        : item,
    );

    const listed = (await world.call('listMatches', { as: 'officer', query: {} })).body.items.find(
      ({ id }: { readonly id: string }) => id === agreed.id,
    );

    for (const match of [(await readAs(world, 'state', agreed.id)).body, listed])
      expect(match).toMatchObject({
        recordsChanged: false,
        answered: { pledge: true, offer: false },
      });
  });

  test('goes on: a record is edited, a match moved, a user changed, and all is worked in', async () => {
    const world = await anOlderTable();
    await verified(world);
    const known = world.logged.length;
    const recordId = agreed.pledge.recordId;
    const pledge = { as: 'state', path: { id: recordId } } as const;
    const [component] = (await world.call('getPledge', pledge)).body.components;
    const match = async () => (await readAs(world, 'officer', agreed.id)).body;

    await moved(world, agreed.id, 'officer', 'plan');
    await moved(world, agreed.id, 'state', 'start');
    await moved(world, agreed.id, 'state', 'confirm');
    const before = await match();
    const edited = await world.call('editPledge', {
      ...pledge,
      body: { components: [{ id: component.id, text: 'Another text of the component' }] },
      headers: { 'if-match': etag(11) },
    });
    const after = await match();
    const accepted = await world.call('acceptPledge', {
      ...pledge,
      as: 'officer',
      body: {},
      headers: { 'if-match': etag(12) },
    });
    await moved(world, agreed.id, 'stakeholder', 'confirm');
    const user = { sub: 'persona-stakeholder' };
    const taken = await world.call('putUser', {
      as: 'administrator',
      path: user,
      body: { role: 'representative', partyId: parties.stakeholder, disabled: true },
    });
    await world.settle();
    const logged = world.logged.slice(known);

    expect(before).toMatchObject({
      state: 'in_progress',
      recordsChanged: false,
      answered: { pledge: true, offer: false },
    });
    expect([edited.status, accepted.status]).toEqual([200, 200]);
    expect(after).toMatchObject({
      recordsChanged: true,
      answered: { pledge: false, offer: false },
    });
    expect(await match()).toMatchObject({ answered: { pledge: false, offer: true } });
    expect(taken.status).toBe(200);
    expect((await readAs(world, 'stakeholder', agreed.id)).status).toBe(403);
    expect(await verified(world)).toMatchObject({ drift: 0, isWholeTable: true });
    expect(logged).toEqual([]);
  });

  test('holds what it said to the word of its log, as it stands and once it is edited', async () => {
    const world = await anOlderTable();
    await verified(world);
    const recordId = agreed.pledge.recordId;
    const version = async (number: number) =>
      (
        await world.call('getPledgeVersion', {
          as: 'officer',
          path: { id: recordId, version: String(number) },
        })
      ).body;
    const { body: before } = await world.call('getPledge', { as: 'state', path: { id: recordId } });
    expect((await version(before.version)).asLogged).toBe(true);

    await world.call('editPledge', {
      as: 'state',
      path: { id: recordId },
      body: { title: 'Another title' },
      headers: { 'if-match': etag(before.version) },
    });
    await world.settle();
    const [former, now] = [await version(before.version), await version(before.version + 1)];
    expect([former.asLogged, former.record.title]).toEqual([true, before.title]);
    expect([now.asLogged, now.record.title]).toEqual([true, 'Another title']);
    expect(await verified(world)).toMatchObject({ drift: 0 });
  });

  test('is put right by verification, once and for all', async () => {
    const world = await anOlderTable();
    await verified(world);

    expect(await verified(world)).toMatchObject({ drift: 0, isWholeTable: true });
  });
});

const without = (value: unknown, field: string): unknown =>
  Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== field));

describe('an item that cannot be read', () => {
  /** Each kind of item, by which field it is damaged, and who reads it. */
  test.each([
    ['a record', 'PLEDGE#', 'record', 'listPledges'],
    ['a match', 'MATCH#', 'match', 'listMatches'],
    ['a party', 'PARTY#', 'party', 'listParties'],
  ] as const)(
    'fails what reads %s, and says which kind and where',
    async (_, prefix, field, route) => {
      const world = await anOlderTable((item) =>
        item.PK.startsWith(prefix) && item.SK === 'META'
          ? { ...item, [field]: without(item[field], 'updatedAt') }
          : item,
      );

      const { status } = await world.call(route, { as: 'officer', query: {} });

      expect(status).toBe(500);
      expect(world.logged.join()).toContain('UnreadableItem');
    },
  );

  test.each([
    ['a record', 'PLEDGE#', 'record', {}],
    ['a match', 'MATCH#', 'match', {}],
    ['a party', 'PARTY#', 'party', { id: 'x' }],
  ])('is reported by verification, which goes on: %s', async (_, prefix, field, damage) => {
    const world = await anOlderTable();
    const item = world.table
      .items()
      .find(({ PK, SK }) => PK.startsWith(prefix) && SK !== 'CONTACT');
    await world.table.put({ ...(item as Item), [field]: damage });

    await hourlyRun(world);

    expect(world.logged.join()).toContain('"what":"fault"');
    expect(world.logged).toContain('wholeTableWalked');
  });

  test.each([
    ['a posting', 'POST#', 'features', '[["torn"'],
    ['a posting that lacks a field', 'POST#', 'features', { id: 'x' }],
    ['a list', 'LIST#', 'entries', 'torn'],
    ['a list without a state', 'LIST#', 'open', null],
    ['a cell', 'COV#', 'cell', '[2,"state x"]'],
    ['a cell of no known form', 'COV#', 'cell', '[99]'],
    ['a public cell', 'PUB#COV#', 'cell', '{'],
    ['a public item', 'PUB#OFFER', 'view', {}],
  ])(
    'is written anew by verification where it follows from others: %s',
    async (_, prefix, field, damage) => {
      const world = await anOlderTable();
      await hourlyRun(world);
      const right = world.table.items();
      const item = right.find(({ PK }) => PK.startsWith(prefix)) as Item;
      await world.table.put(asRead({ ...item, [field]: damage }));

      await hourlyRun(world);

      const healed = await world.table.get(item);
      expect(healed?.[field]).toEqual(item[field]);
    },
  );

  test('holds up no change: a list that cannot be read is computed anew', async () => {
    const world = await anOlderTable();
    await hourlyRun(world);
    for (const item of world.table.items().filter(({ PK }) => PK.startsWith('LIST#')))
      await world.table.put(asRead({ ...item, entries: 'torn' }));
    const id = idOf('PLEDGE#', ({ record }) => (record as { state: string }).state === 'submitted');

    await world.call('acceptPledge', {
      as: 'officer',
      path: { id },
      body: {},
      headers: { 'if-match': '"v1"' },
    });
    await world.settle();

    const lists = world.table.items().filter(({ PK }) => PK.startsWith('LIST#g1#OFFER'));
    expect(lists.length).toBeGreaterThan(1);
    for (const { entries } of lists) expect(entries).toBeInstanceOf(Array);
  });

  test('keeps its postings: nobody knows where it stood, so they are no strays', async () => {
    const id = idOf('PLEDGE#');
    const world = await anOlderTable((item) =>
      item.PK === `PLEDGE#${id}` && item.SK === 'META'
        ? { ...item, record: without(item['record'], 'everBuckets') }
        : item,
    );
    const postings = () =>
      world.table.items().filter(({ PK, SK }) => PK.startsWith('POST#PLEDGE') && SK === id);
    const before = postings();

    await hourlyRun(world);

    expect(before.length).toBeGreaterThan(0);
    expect(postings()).toEqual(before);
    expect(world.logged.join()).toContain('"what":"fault"');
    expect(world.logged.join()).not.toContain('STRAY#');
  });
});
