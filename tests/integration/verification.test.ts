import { beforeEach, describe, expect, test } from 'vitest';

import { caretake } from '#functions/upkeep/caretake';
import type { Item } from '#shared/recompute/steps';
import { failedUnitKey, type Key } from '#shared/table/keys';
import { violationsIn } from '#tests/support/invariants';
import { born, edited, type Living, step } from '#tests/support/lives';
import { createMemoryTable } from '#tests/support/memory-table';
import { aStage, consumer, secondPolicy, startSecond } from '#tests/support/rebuilds';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { verifyWorld } from '#tests/support/verifying';
import { type Answered, aWorld, type World } from '#tests/support/world';

const isLong = process.env['LONG'] === '1';
const rounds = isLong ? 2_000 : 100;
const patience = { timeout: isLong ? 3_600_000 : 300_000 };

describe('what the stream lost', () => {
  test('is found by record, healed, and then differs nowhere', patience, async () => {
    let lost = 0;
    let found = 0;
    for (let seed = 1; seed <= rounds; seed += 1) {
      const { world, write } = await aStage(seed);
      await write(6 + (seed % 10));
      lost += world.table.takeStream().length;

      const { drift, unsettled } = await verifyWorld(world);
      const again = await verifyWorld(world);

      expect(violationsIn(world.table.items()), `seed ${seed}`).toEqual([]);
      expect(drift.filter(({ repaired }) => !repaired)).toEqual([]);
      expect([unsettled, again.drift, again.unsettled]).toEqual([[], [], []]);
      found += drift.length;
    }
    console.info(`${rounds} losses of ${lost} stream records: ${found} units drifted, 0 left`);
    expect(found).toBeGreaterThan(rounds);
  });

  test('is healed by the hourly run, which says how much it was', async () => {
    const { world, write } = await aStage(5);
    await write(12);
    world.table.takeStream();
    const unit = 'CELL#public#A1#europe';
    await world.table.put({ ...failedUnitKey('g1', unit), unit, generation: 'g1' });

    await caretake(world.dependencies)();

    expect(violationsIn(world.table.items())).toEqual([]);
    expect(world.logged.filter((line) => line.startsWith('driftFound')).length).toBeGreaterThan(3);
    expect(world.logged).toContain('verified');
  });
});

describe('units that lost every round', () => {
  test('are noted for each generation apart, and forgotten once they are right', async () => {
    const table = createMemoryTable();
    let isStuck = false;
    const world = await aWorld({
      ...table,
      putIfRev: async (item, ifRev) =>
        !(isStuck && item.PK.startsWith('LIST#')) && table.putIfRev(item, ifRev),
    });
    const answer = await world.call('startGeneration', { as: 'officer', body: secondPolicy });
    expect(answer.status).toBe(201);
    const failed = () => table.items().filter(({ PK }) => PK === 'DIRTY');

    isStuck = true;
    const { id } = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await world.settle();
    const unit = `LIST#pledge#${id}`;
    expect(failed().map((each) => [each['generation'], each['unit']])).toEqual([
      ['g1', unit],
      ['g2', unit],
    ]);

    isStuck = false;
    await caretake(world.dependencies)();
    expect(failed()).toEqual([]);
  });
});

describe('verification beside writers', () => {
  test('takes nothing for drift that the stream was still to bring', patience, async () => {
    let suspects = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const stage = await aStage(seed);
      const { world, schedule, write } = stage;
      let open = 2;
      let found: Awaited<ReturnType<typeof verifyWorld>> | undefined;
      const verified = async (): Promise<void> => {
        // The lag bound: by then, whatever was under way has been worked in.
        const waitOut = async () => {
          suspects += 1;
          open -= 1;
          while (isConsuming || open > 0) await schedule.turn();
        };
        found = await verifyWorld(world, { waitOut });
      };
      let isConsuming = true;
      const consume = consumer(stage, () => open === 0);
      await schedule.run(
        async () => {
          await write(10);
          open -= 1;
        },
        async () => {
          await verified();
          open = Math.min(open, 0);
        },
        async () => {
          await consume();
          isConsuming = false;
        },
      );

      expect(found?.drift, `seed ${seed}`).toEqual([]);
      expect(violationsIn(world.table.items()), `seed ${seed}`).toEqual([]);
    }
    expect(suspects).toBeGreaterThan(5);
  });
});

/** A table at rest with a released pair, and ways to damage it behind everybody's back. */
const aReleasedWorld = async () => {
  const world = await aWorld();
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
  for (const record of [pledge, offer]) await step(world, record, 'acceptance', 'release');
  await world.settle();
  return { world, pledge, offer };
};

let world: World;
let pledgeId: string;
beforeEach(async () => {
  const released = await aReleasedWorld();
  world = released.world;
  pledgeId = released.pledge.id;
});

const itemAt = (suits: (item: Item) => boolean): Item => {
  const found = world.table.items().find(suits);
  if (!found) throw new Error('Nothing there to damage');
  return found;
};
const under = (prefix: string) => (item: Item) => item.PK.startsWith(prefix);

const change = (suits: (item: Item) => boolean, fields: object): Promise<void> =>
  world.table.put({ ...itemAt(suits), ...fields });
const lose = async (suits: (item: Item) => boolean): Promise<void> => {
  const { PK, SK } = itemAt(suits);
  await world.table.remove({ PK, SK });
};

type Damage = readonly [
  says: string,
  damage: () => Promise<void>,
  unit: RegExp,
  differs: { readonly what: string; readonly of?: string },
];

const isFirstEntry = ({ SK }: Key): boolean => SK === 'V#000000000001';

describe('verification repairs', () => {
  test.each<Damage>([
    [
      'a list left open',
      () => change(under('LIST#g1#PLEDGE'), { open: true }),
      /^LIST#pledge#/,
      { what: 'open' },
    ],
    ['a list that is gone', () => lose(under('LIST#g1#OFFER')), /^LIST#offer#/, { what: 'absent' }],
    [
      'a list that lost its entries',
      () => change(under('LIST#g1#PLEDGE'), { entries: [] }),
      /^LIST#pledge#/,
      { what: 'missing' },
    ],
    [
      'a list by another policy',
      () => change(under('LIST#g1#PLEDGE'), { policyVersion: 9 }),
      /^LIST#pledge#/,
      { what: 'changed', of: 'policyVersion' },
    ],
    [
      'a cell that is gone',
      () => lose((item) => under('PUB#COV#g1')(item) && item.SK === 'A1#anywhere'),
      /^CELL#public#A1#anywhere$/,
      { what: 'changed', of: 'offerRecords' },
    ],
    [
      'a posting that is gone',
      () => lose(under('POST#PLEDGE#')),
      /^PROJECTIONS#PLEDGE#/,
      { what: 'missing' },
    ],
    [
      'a public posting that is out of date',
      () => change(under('POST#PUBOFFER#'), { features: {} }),
      /^PROJECTIONS#OFFER#/,
      { what: 'changed', of: 'public A1#anywhere' },
    ],
    [
      'a public item that is gone',
      () => lose(under('PUB#PLEDGE')),
      /^PROJECTIONS#PLEDGE#/,
      { what: 'missing', of: 'public' },
    ],
    [
      'a posting where the record never was',
      () => world.table.put({ PK: 'POST#PLEDGE#A4#europe', SK: pledgeId, features: {} }),
      /^STRAY#PLEDGE#/,
      { what: 'extra', of: 'secretariat A4#europe' },
    ],
  ])('%s, and says so', async (_, damage, unit, differs) => {
    await damage();
    expect(violationsIn(world.table.items())).not.toEqual([]);

    const { drift } = await verifyWorld(world);
    // What was posted anew wakes the consumer, as any posting does.
    await world.settle();

    expect(drift.length).toBeGreaterThan(0);
    expect(drift.every(({ repaired }) => repaired)).toBe(true);
    const found = drift.find((each) => unit.test(each.unit));
    expect(found?.differs).toContainEqual(expect.objectContaining(differs));
    expect(violationsIn(world.table.items())).toEqual([]);
    expect((await verifyWorld(world)).drift).toEqual([]);
  });
});

describe('verification reports, and leaves to people,', () => {
  test.each<Damage>([
    [
      'an audit entry that was changed',
      () =>
        change((item) => under('AUD#PLEDGE')(item) && isFirstEntry(item), {
          entry: { version: 1, previous: null },
        }),
      /^TRUTH#PLEDGE#/,
      { what: 'changed', of: 'entry 1' },
    ],
    [
      'an audit entry that is gone',
      () => lose((item) => under('AUD#OFFER')(item) && isFirstEntry(item)),
      /^TRUTH#OFFER#/,
      { what: 'missing', of: 'entry' },
    ],
    [
      'a party that was changed behind its audit',
      () => change(under('PARTY#'), { party: { name: 'Forged' } }),
      /^TRUTH#PARTY#/,
      { what: 'changed', of: 'content' },
    ],
    [
      'a released version that is gone',
      () => lose((item) => under('PLEDGE#')(item) && item.SK === 'RELEASED'),
      /^TRUTH#PLEDGE#/,
      { what: 'missing', of: 'released version' },
    ],
    [
      'a record that is gone with its history left',
      () => lose((item) => under('OFFER#')(item) && item.SK === 'META'),
      /^STRAY#OFFER#/,
      { what: 'extra', of: 'audit' },
    ],
  ])('%s', async (_, damage, unit, differs) => {
    await damage();

    const { drift } = await verifyWorld(world);

    const found = drift.find((each) => unit.test(each.unit));
    expect(found?.differs).toContainEqual(expect.objectContaining(differs));
    expect(found?.repaired).toBe(false);
  });
});

describe('a release that a restore tore', () => {
  const publicPage = async () => {
    const { status, body } = await world.call('getReleasedPledge', { path: { id: pledgeId } });
    return [status, body?.title, body?.version];
  };
  const owned = (): Living => ({ kind: 'pledge', id: pledgeId, as: 'state' });
  const isReleased = (item: Item) => under('PLEDGE#')(item) && item.SK === 'RELEASED';

  test('is reported, and the version it replaced is not published again', async () => {
    const older = itemAt(isReleased);
    const body = aPledgeBody(world.parties.state, { title: 'A newer title' });
    await edited(world, owned(), body);
    await step(world, owned(), 'acceptance', 'release');
    await world.settle();
    const before = await publicPage();
    await world.table.put(older);

    const { drift } = await verifyWorld(world);

    expect(drift).toEqual([
      {
        unit: `TRUTH#PLEDGE#${pledgeId}`,
        generation: null,
        differs: [{ what: 'changed', of: 'released version' }],
        more: 0,
        repaired: false,
      },
    ]);
    expect(before).toContain('A newer title');
    expect(await publicPage()).toEqual(before);
  });

  test('leaves nothing public of a record that is withdrawn', async () => {
    const page = itemAt(under('PUB#PLEDGE'));
    await step(world, owned(), 'withdrawal');
    await world.settle();
    await lose(isReleased);
    await world.table.put(page);

    await verifyWorld(world);

    expect((await publicPage())[0]).toBe(404);
  });
});

describe('what is stored and cannot be read', () => {
  const badId = 'badbadbadbadbad0';
  const aBadRecord = { kind: 'pledge', id: badId, state: 'submitted' };
  const verified = () => world.logged.filter((line) => line === 'verified').length;
  const healthyLists = () =>
    world.table.items().filter((item) => under('LIST#')(item) && item['open'] === false);

  test('as a record is reported, and keeps the hourly run from nothing else', async () => {
    await world.table.put({ PK: `PLEDGE#${badId}`, SK: 'META', version: 1, record: aBadRecord });
    await change(under('LIST#g1#PLEDGE'), { open: true });

    await caretake(world.dependencies)();
    await caretake(world.dependencies)();

    expect(verified()).toBe(2);
    expect(healthyLists()).toHaveLength(2);
    const { drift } = await verifyWorld(world);
    expect(drift.map(({ unit, differs, repaired }) => [unit, differs[0]?.what, repaired])).toEqual([
      [`TRUTH#PLEDGE#${badId}`, 'fault', false],
      [`LIST#pledge#${badId}`, 'fault', false],
    ]);
  });

  test('stops the building of a generation, which fails the run only after all else was verified', async () => {
    const stage = await aStage(3);
    await stage.world.table.put({
      PK: `PLEDGE#${badId}`,
      SK: 'META',
      version: 1,
      record: aBadRecord,
    });
    await startSecond(stage);

    await expect(caretake(stage.world.dependencies)()).rejects.toThrow(TypeError);

    expect(stage.world.logged).toContain('verified');
    expect(stage.world.logged.filter((line) => line.startsWith('fault'))).toHaveLength(1);
  });

  test('as a posting makes a fault of the lists and cells that read it, and ends no run', async () => {
    await world.table.put({ PK: 'POST#OFFER#A1#anywhere', SK: badId, features: {} });

    await caretake(world.dependencies)();

    expect(verified()).toBe(1);
    const { drift } = await verifyWorld(world);
    const faults = drift.filter(({ differs }) => differs[0]?.what === 'fault');
    expect(faults.map(({ unit }) => unit)).toEqual([
      `LIST#pledge#${pledgeId}`,
      'CELL#secretariat#A1#anywhere',
    ]);
    expect(drift.map(({ unit }) => unit)).toContain(`STRAY#OFFER#${badId}`);
  });
});

describe('a verification', () => {
  test('of what is right says how much it looked at, and writes nothing but its answer', async () => {
    const before = digestOfTable({
      items: () => world.table.items().filter(({ PK }) => !PK.startsWith('IDEM#')),
    });

    const { units, records, drift, unsettled } = await verifyWorld(world);

    expect({ units, records, drift, unsettled }).toEqual({
      units: 2 + 64,
      records: 2,
      drift: [],
      unsettled: [],
    });
    const after = digestOfTable({
      items: () => world.table.items().filter(({ PK }) => !PK.startsWith('IDEM#')),
    });
    expect(after).toBe(before);
  });

  test('that may not repair repairs nothing', async () => {
    await change(under('LIST#g1#PLEDGE'), { entries: [] });
    await lose(under('POST#OFFER#'));
    const before = violationsIn(world.table.items());

    const { drift } = await verifyWorld(world, { repair: false });

    expect(drift.length).toBeGreaterThanOrEqual(2);
    expect(drift.filter(({ repaired }) => repaired)).toEqual([]);
    expect(violationsIn(world.table.items())).toEqual(before);
  });

  test('that is repeated with its key tells again what it found and repaired', async () => {
    await lose(under('POST#OFFER#'));
    const request = {
      as: 'officer',
      body: {},
      headers: { 'idempotency-key': 'a-verification-key' },
    } as const;

    const first = await world.call('verify', request);
    const repeated = await world.call('verify', request);

    expect(first.body.drift).toHaveLength(1);
    expect(repeated.body).toEqual(first.body);
  });

  test('of a table where every list is wrong from end to end says all of it, a part at a time', async () => {
    const many = 90;
    for (let count = 0; count < many; count += 1) {
      await born(world, 'pledge', aPledgeBody(world.parties.state));
      await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    }
    await world.settle();
    for (const list of world.table.items().filter(under('LIST#'))) {
      const entries = (list['entries'] as { readonly id: string }[]).map((entry, index) => ({
        ...entry,
        id: `nobody-${index}`.padEnd(190, '-'),
      }));
      await world.table.put({ ...list, entries });
    }

    const answers: Answered[] = [];
    const recorded: World['call'] = async (...request) => {
      const answer = await world.call(...request);
      answers.push(answer);
      return answer;
    };
    const { drift, unsettled } = await verifyWorld({ ...world, call: recorded });

    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(drift[0]).toMatchObject({ differs: { length: 3 }, more: 17 });
    expect(drift.filter(({ repaired }) => repaired)).toHaveLength(2 * many + 2);
    expect(unsettled).toEqual([]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('goes on from a cursor, over as many slices as it takes', async () => {
    const { world: small, write } = await aStage(8);
    await write(10);
    await small.settle();
    const slices: number[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await small.call('verify', {
        as: 'officer',
        body: cursor ? { cursor } : {},
      });
      slices.push(body.records);
      cursor = body.next;
    } while (cursor);

    const records = small.table
      .items()
      .filter(({ PK, SK }) => /^(PLEDGE|OFFER)#/.test(PK) && SK === 'META');
    expect(slices.length).toBeGreaterThan(5);
    expect(slices.reduce((sum, each) => sum + each, 0)).toBe(records.length);
  });
});
