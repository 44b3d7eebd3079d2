import { beforeEach, describe, expect, test } from 'vitest';

import type { Key } from '#shared/table/keys';
import { aReleasedWorld, type ReleasedWorld, under } from '#tests/support/damage';
import { violationsIn } from '#tests/support/invariants';
import { verifyWorld } from '#tests/support/verifying';
import type { World } from '#tests/support/world';

let world: World;
let damage: ReleasedWorld['damage'];
let pledgeId: string;
beforeEach(async () => {
  ({ world, damage, pledgeId } = await aReleasedWorld());
});

type Damage = readonly [
  says: string,
  harm: () => Promise<void>,
  unit: RegExp,
  differs: { readonly what: string; readonly of?: string },
];

const isFirstEntry = ({ SK }: Key): boolean => SK === 'V#000000000001';

describe('verification repairs', () => {
  test.each<Damage>([
    [
      'a list left open',
      () => damage.change(under('LIST#g1#PLEDGE'), { open: true }),
      /^LIST#pledge#/,
      { what: 'open' },
    ],
    [
      'a list that is gone',
      () => damage.lose(under('LIST#g1#OFFER')),
      /^LIST#offer#/,
      { what: 'absent' },
    ],
    [
      'a list that lost its entries',
      () => damage.change(under('LIST#g1#PLEDGE'), { entries: [] }),
      /^LIST#pledge#/,
      { what: 'missing' },
    ],
    [
      'a list by another policy',
      () => damage.change(under('LIST#g1#PLEDGE'), { policyVersion: 9 }),
      /^LIST#pledge#/,
      { what: 'changed', of: 'policyVersion' },
    ],
    [
      'a cell that is gone',
      () => damage.lose((item) => under('PUB#COV#g1')(item) && item.SK === 'A1#anywhere'),
      /^CELL#public#A1#anywhere$/,
      { what: 'changed', of: 'offerRecords' },
    ],
    [
      'a posting that is gone',
      () => damage.lose(under('POST#PLEDGE#')),
      /^PROJECTIONS#PLEDGE#/,
      { what: 'missing' },
    ],
    [
      'a public posting that is out of date',
      () => damage.change(under('POST#PUBOFFER#'), { features: {} }),
      /^PROJECTIONS#OFFER#/,
      { what: 'changed', of: 'public A1#anywhere' },
    ],
    [
      'a public item that is gone',
      () => damage.lose(under('PUB#PLEDGE')),
      /^PROJECTIONS#PLEDGE#/,
      { what: 'missing', of: 'public' },
    ],
    [
      'a posting where the record never was',
      () => world.table.put({ PK: 'POST#PLEDGE#A4#europe', SK: pledgeId, features: {} }),
      /^STRAY#PLEDGE#/,
      { what: 'extra', of: 'secretariat A4#europe' },
    ],
  ])('%s, and says so', async (_, harm, unit, differs) => {
    await harm();
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
        damage.change((item) => under('AUD#PLEDGE')(item) && isFirstEntry(item), {
          entry: { version: 1, previous: null },
        }),
      /^TRUTH#PLEDGE#/,
      { what: 'changed', of: 'entry 1' },
    ],
    [
      'an audit entry that is gone',
      () => damage.lose((item) => under('AUD#OFFER')(item) && isFirstEntry(item)),
      /^TRUTH#OFFER#/,
      { what: 'missing', of: 'entry' },
    ],
    [
      'a party that was changed behind its audit',
      () => damage.change(under('PARTY#'), { party: { name: 'Forged' } }),
      /^TRUTH#PARTY#/,
      { what: 'changed', of: 'content' },
    ],
    [
      'a released version that is gone',
      () => damage.lose((item) => under('PLEDGE#')(item) && item.SK === 'RELEASED'),
      /^TRUTH#PLEDGE#/,
      { what: 'missing', of: 'released version' },
    ],
    [
      'a record that is gone with its history left',
      () => damage.lose((item) => under('OFFER#')(item) && item.SK === 'META'),
      /^STRAY#OFFER#/,
      { what: 'extra', of: 'audit' },
    ],
  ])('%s', async (_, harm, unit, differs) => {
    await harm();

    const { drift } = await verifyWorld(world);

    const found = drift.find((each) => unit.test(each.unit));
    expect(found?.differs).toContainEqual(expect.objectContaining(differs));
    expect(found?.repaired).toBe(false);
  });
});
