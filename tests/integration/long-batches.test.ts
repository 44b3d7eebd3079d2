import { describe, expect, test } from 'vitest';

import { recompute } from '#functions/stream/recompute';
import { streamConsumer } from '#shared/table/stream-consumer';
import { deliver } from '#tests/support/deliver';
import { born } from '#tests/support/lives';
import { createMemoryTable } from '#tests/support/memory-table';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, streamRecord, type World } from '#tests/support/world';

/** A world that many records were written to, and the batch that the stream holds of them. */
const aBacklog = async (): Promise<readonly [World, ReturnType<typeof streamRecord>[]]> => {
  const world = await aWorld(createMemoryTable());
  world.table.takeStream();
  for (let made = 0; made < 8; made += 1) {
    await born(world, 'pledge', aPledgeBody(world.parties.state, { title: `Pledge ${made}` }));
    await born(world, 'offer', anOfferBody(world.parties.stakeholder, { title: `Offer ${made}` }));
  }
  const keys = world.table.takeStream().slice(0, streamConsumer.batchSize);
  return [world, keys.map(streamRecord)];
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
    .filter(({ PK }) => /^(LIST|COV|PUB#COV)#/.test(PK))
    .map(({ PK, SK, entries, counts, open }) => ({ PK, SK, entries, counts, open }))
    .toSorted((left, right) => (left.PK + left.SK < right.PK + right.SK ? -1 : 1));

describe('a batch of the stream', () => {
  test('that is worked in fast is worked in as a whole', async () => {
    const [world, batch] = await aBacklog();
    const { consume } = aSlowConsumer(world, 0);

    expect(batch.length).toBeGreaterThan(60);
    expect(await deliver(consume, batch)).toBe(1);
  });

  test('ends before its limit, hands back the rest, and comes to the same', async () => {
    const [world, batch] = await aBacklog();
    const { consume, longest } = aSlowConsumer(world, 1_000);

    const batches = await deliver(consume, batch);

    expect(batches).toBeGreaterThan(1);
    expect(longest()).toBeLessThan(streamConsumer.timeLimitSeconds * 1000);
    const slowly = derived(world);
    await deliver(aSlowConsumer(world, 0).consume, batch);
    expect(derived(world)).toEqual(slowly);
    expect(slowly.length).toBeGreaterThan(16);
  });

  test('never hands back all of it, however slow it is: it would count as a failure', async () => {
    const [world, batch] = await aBacklog();
    const { consume } = aSlowConsumer(world, 60_000);

    const batches = await deliver(consume, batch);

    expect(batches).toBe(Math.ceil(batch.length / 25));
  });
});
