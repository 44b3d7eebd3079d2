import { beforeEach, describe, expect, test } from 'vitest';

import { aReleasedWorld, type ReleasedWorld, under } from '#tests/support/damage';
import { violationsIn } from '#tests/support/invariants';
import { born } from '#tests/support/lives';
import { aStage } from '#tests/support/rebuilds';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { verifyWorld } from '#tests/support/verifying';
import type { Answered, World } from '#tests/support/world';

let world: World;
let damage: ReleasedWorld['damage'];
beforeEach(async () => {
  ({ world, damage } = await aReleasedWorld());
});

describe('a verification', () => {
  test('of what is right says how much it looked at, and writes nothing but its answer', async () => {
    await world.sequence();
    const before = digestOfTable({
      items: () => world.table.items().filter(({ PK }) => !PK.startsWith('IDEM#')),
    });

    const { units, records, drift, unsettled } = await verifyWorld(world);

    expect({ units, records, drift, unsettled }).toEqual({
      units: 2 + 72 + 128,
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
    await damage.change(under('LIST#g1#PLEDGE'), { entries: [] });
    await damage.lose(under('POST#OFFER#'));
    const before = violationsIn(world.table.items());

    const { drift } = await verifyWorld(world, { repair: false });

    expect(drift.length).toBeGreaterThanOrEqual(2);
    expect(drift.filter(({ repaired }) => repaired)).toEqual([]);
    expect(violationsIn(world.table.items())).toEqual(before);
  });

  test('that is repeated with its key tells again what it found and repaired', async () => {
    await damage.lose(under('POST#OFFER#'));
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
