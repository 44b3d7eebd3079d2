import { describe, expect, test } from 'vitest';

import { remind } from '#functions/upkeep/remind';
import type { Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { toldOf, toldTo } from '#tests/support/inboxes';
import { born, changed, step } from '#tests/support/lives';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { aWorld, openWorld, type World } from '#tests/support/world';

const withComponent = (fields: object) => ({
  components: [aComponent({ id: 'c1', places: { countries: ['XA'] }, ...fields })],
});

const anAccepted = async (world: World, fields: object) => {
  const { state } = world.parties;
  const pledge = await born(world, 'pledge', aPledgeBody(state, withComponent(fields)));
  await step(world, pledge, 'acceptance');
  return pledge;
};

const remindedOn = async (world: World, day: string): Promise<World> => {
  const clock = { now: () => `${day}T09:00:00.000Z` };
  const then = openWorld(world.table, world.parties, clock, 5_000);
  await remind(then.dependencies, () => true);
  await remind(then.dependencies, () => true);
  return then;
};

const dueKinds = /^(target|nextStep)(Near|Past)$/;

const toldOn = async (world: World, day: string, pledge: { readonly id: string }) => {
  const then = await remindedOn(world, day);
  return (await toldOf(then, 'state', pledge)).filter((kind) => dueKinds.test(kind));
};

describe('the inbox, of what a party has due in reporting', () => {
  test.each([
    { of: 'target', fields: { due: '2026-06-30' } },
    { of: 'nextStep', fields: { nextStep: 'Write to XB', nextStepBy: '2026-06' } },
  ])('tells its party once that a $of is near, and once that it has passed', async (each) => {
    const world = await aWorld();
    const pledge = await anAccepted(world, each.fields);

    expect(await toldOn(world, '2026-05-30', pledge)).toEqual([]);
    expect(await toldOn(world, '2026-05-31', pledge)).toEqual([`${each.of}Near`]);
    expect(await toldOn(world, '2026-06-30', pledge)).toEqual([`${each.of}Near`]);
    const both = [`${each.of}Past`, `${each.of}Near`];
    expect(await toldOn(world, '2026-07-01', pledge)).toEqual(both);
    expect(await toldOn(world, '2026-07-02', pledge)).toEqual(both);
  });

  test('tells nobody but the party', async () => {
    const world = await aWorld();
    await anAccepted(world, { due: '2026-06-30', nextStepBy: '2026-06-30' });
    const then = await remindedOn(world, '2026-07-01');

    for (const other of ['otherState', 'stakeholder', 'officer'] as const) {
      expect((await toldTo(then, other)).filter((kind) => dueKinds.test(kind))).toEqual([]);
    }
  });

  test('tells of another day anew, and of none that a report or its fulfilment has answered', async () => {
    const world = await aWorld();
    const moved = await anAccepted(world, { due: '2026-06-30' });
    expect(await toldOn(world, '2026-06-15', moved)).toEqual(['targetNear']);
    await changed(world, moved, withComponent({ due: '2026-08-31' }));
    await step(world, moved, 'acceptance');
    const fulfilled = await anAccepted(world, { due: '2026-06-30', stage: 'fulfilled' });

    expect(await toldOn(world, '2026-07-01', moved)).toEqual(['targetNear']);
    expect(await toldOn(world, '2026-08-15', moved)).toEqual(['targetNear', 'targetNear']);
    expect(await toldOn(world, '2026-07-01', fulfilled)).toEqual([]);
  });

  test('tells nothing of what is not accepted, nor as news what passed long before', async () => {
    const world = await aWorld();
    const body = aPledgeBody(world.parties.state, withComponent({ due: '2026-06-30' }));
    const submitted = await born(world, 'pledge', body);
    const old = await anAccepted(world, { due: '2026-03-31' });

    expect(await toldOn(world, '2026-07-01', submitted)).toEqual([]);
    expect(await toldOn(world, '2026-07-01', old)).toEqual([]);
  });

  test('reads some hundreds of pledges at a time, and goes on with the next', async () => {
    const world = await aWorld();
    const pledge = await anAccepted(world, { due: '2026-06-30' });
    const held = world.table.find(recordKey('pledge', pledge.id)) as Item;
    const record = held['record'] as { readonly components: readonly object[] };
    const undated = {
      ...record,
      components: record.components.map(({ ...each }) => ({ ...each, due: undefined })),
    };
    // Of the same shape and without a date, before and behind it in the order in which they are read.
    for (let number = 0; number < 700; number += 1) {
      const id = `z${String(number).padStart(15, '0')}`;
      const updatedKey = `${number < 350 ? '2000' : '2999'}-01-01T00:00:00.000Z#${id}`;
      await world.table.put({
        ...held,
        PK: `PLEDGE#${id}`,
        updatedKey,
        record: { ...undated, id },
      });
    }
    const clock = { now: () => '2026-07-01T09:00:00.000Z' };
    const then = openWorld(world.table, world.parties, clock, 5_000);
    const told: number[] = [];
    for (let hour = 0; hour < 5; hour += 1) {
      await remind(then.dependencies, () => true);
      told.push((await toldOf(then, 'state', pledge)).filter((kind) => dueKinds.test(kind)).length);
    }
    expect(told).toEqual([0, 1, 1, 1, 1]);
  });

  test('tells of every pledge that can be read', async () => {
    const world = await aWorld();
    const first = await anAccepted(world, { due: '2026-06-30' });
    const torn = await anAccepted(world, { due: '2026-06-30' });
    const key = recordKey('pledge', torn.id);
    const held = world.table.find(key) as Item;
    await world.table.put({ ...held, record: {} });
    const then = await remindedOn(world, '2026-07-01');

    const told = world.table.items().flatMap(({ entry }) => entry ?? []);
    expect(then.table).toBe(world.table);
    expect(told).toContainEqual(
      expect.objectContaining({ kind: 'targetPast', subject: { kind: 'pledge', id: first.id } }),
    );
  });
});
