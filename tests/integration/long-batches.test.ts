import type { DynamoDBBatchResponse } from 'aws-lambda';
import { describe, expect, test } from 'vitest';

import { recompute } from '#functions/stream/recompute';
import { wakesRecompute } from '#shared/table/stream-filter';
import { streamConsumer } from '#shared/table/stream-consumer';
import { deliver } from '#tests/support/deliver';
import { born, type Living } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, streamRecord, type World } from '#tests/support/world';

/** A world that many records were written to, and the batch that the stream holds of them: a party's burst, then a State's pledge. */
const aBacklog = async () => {
  const world = await aWorld(createMemoryTable());
  await born(world, 'pledge', aPledgeBody(world.parties.state));
  await world.settle();
  const { stakeholder, otherState } = world.parties;
  const made: Living[] = [];
  for (let number = 0; number < 30; number += 1)
    made.push(await born(world, 'offer', anOfferBody(stakeholder, { title: `Offer ${number}` })));
  const last = await born(world, 'pledge', aPledgeBody(otherState), 'otherState');
  const keys = world.table.takeStream().filter(wakesRecompute);
  const batch = keys.slice(0, streamConsumer.batchSize).map(streamRecord);
  return { world, batch, records: [...made, last], last };
};

/** A consumer whose every read of a partition takes so long by a made-up clock; `longest` is the longest batch, in milliseconds. */
const aSlowConsumer = ({ table, dependencies }: World, milliseconds: number) => {
  let time = Date.UTC(2026, 0, 2);
  let longest = 0;
  const consume = recompute({
    ...dependencies,
    table: {
      ...table,
      page: async (...given) => {
        time += milliseconds;
        return table.page(...given);
      },
    },
    now: () => new Date(time).toISOString(),
  });
  return {
    longest: () => longest,
    consume: async (event: Parameters<typeof consume>[0]) => {
      const begun = time;
      const answer = await consume(event);
      longest = Math.max(longest, time - begun);
      return answer;
    },
  };
};

const derived = ({ table }: World) =>
  table
    .items()
    .filter(({ PK }) => /^(LIST|COV|PUB#COV|INDEX|PUB#INDEX)#/.test(PK))
    .map(({ PK, SK, entries, cell, open, rows }) => ({ PK, SK, entries, cell, open, rows }))
    .toSorted((left, right) => (left.PK + left.SK < right.PK + right.SK ? -1 : 1));

const listOf = ({ table }: World, { kind, id }: Living) =>
  table.items().find(({ PK, SK }) => PK.startsWith(`LIST#g1#${kind.toUpperCase()}#`) && SK === id);

const sequenceNumbers = (answer: DynamoDBBatchResponse) =>
  answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

describe('a batch of the stream', () => {
  test('that is worked in fast is worked in as a whole', async () => {
    const { world, batch, records } = await aBacklog();
    const { consume } = aSlowConsumer(world, 0);

    expect(batch).toHaveLength(3 * records.length);
    expect(await deliver(consume, batch)).toBe(1);
  });

  test('ends before its limit, hands back the rest, and comes to the same', async () => {
    const { world, batch } = await aBacklog();
    const { consume, longest } = aSlowConsumer(world, 700);

    const batches = await deliver(consume, batch);

    expect(batches).toBeGreaterThan(1);
    expect(longest()).toBeLessThan(streamConsumer.timeLimitSeconds * 1000);
    const slowly = derived(world);
    await deliver(aSlowConsumer(world, 0).consume, batch);
    expect(derived(world)).toEqual(slowly);
    expect(slowly.length).toBeGreaterThan(16);
  });

  test("works in another's record with the first of a party's burst, and hands back from the first undone one", async () => {
    const { world, batch, records, last } = await aBacklog();
    const { consume } = aSlowConsumer(world, 60_000);

    const answer = await consume({ Records: batch } as never);

    expect(listOf(world, last)).toMatchObject({ open: false });
    const isUndone = records.map((record) => listOf(world, record) === undefined);
    expect(isUndone.filter(Boolean)).toHaveLength(records.length - 25);
    // Three stream records each, as they were written: META, a posting and a row of the index.
    const first = batch[3 * isUndone.indexOf(true)]?.dynamodb.SequenceNumber;
    expect(sequenceNumbers(answer)).toEqual([first]);
  });

  test('never hands back all of it, however slow it is: it would count as a failure', async () => {
    const { world, batch, records } = await aBacklog();
    const { consume } = aSlowConsumer(world, 60_000);
    const before = world.table.items().length;

    const batches = await deliver(consume, batch);

    // Half of each part at least is done for good.
    expect(batches).toBeGreaterThan(1);
    expect(batches).toBeLessThanOrEqual(Math.ceil(records.length / 12));
    expect(world.table.items().length).toBeGreaterThan(before);
    for (const record of records) expect(listOf(world, record)).toMatchObject({ open: false });
  });
});
