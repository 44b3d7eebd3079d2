import { beforeAll, describe, expect, test } from 'vitest';

import { workInEntries } from '#functions/stream/consume-entries';
import { tell } from '#functions/stream/tell';
import type { MemoryTable } from '#functions/store/table/memory-table';
import type { Table } from '#functions/table';
import type { InboxEntry } from '#shared/domain/inbox/inbox-entry';
import { legsOf } from '#shared/domain/matches/match-legs';
import type { Match } from '#shared/domain/matches/match';
import { isOver } from '#shared/domain/match-states';
import { partiesOf } from '#shared/domain/matches/match-parties';
import { inboxPartition } from '#shared/table/inbox-keys';
import type { Key } from '#shared/table/keys';
import { matchIn } from '#shared/table/stored-truth';
import { introducedMatch, exchanged } from '#tests/support/exchanges';
import { inboxEntriesIn } from '#tests/support/inboxes';
import { entriesOf, livedRound } from '#tests/support/lived-log';
import { aBundle, allAnswer } from '#tests/support/legs';
import { changed, step } from '#tests/support/lives';
import { accepted, aMatch, both, hours, moved, propose } from '#tests/support/matches';
import { createSchedule } from '#tests/support/seeded-schedule';
import { verifyWorld } from '#tests/support/verifying';
import { aWorld, managesMembers, openWorld, type World } from '#tests/support/world';

const isLong = process.env['LONG'] === '1';
const seeds = Array.from({ length: isLong ? 2_000 : 12 }, (_, seed) => seed + 1);

/** Givers that come and go: one that takes part leaves, another is asked to join and gives, one more declines. */
const livedLegs = async (world: World): Promise<void> => {
  const { id } = await aBundle(world);
  for (const _ of ['to talk', 'to agree']) await allAnswer(world, id, 'consent');
  await moved(world, id, 'officer', 'plan');
  const body = { name: 'Synthetic Host', type: 'legal', country: 'XB' };
  const party = (await world.call('createParty', { as: 'officer', body })).body.id;
  await managesMembers(world, party);
  await moved(world, id, 'officer', 'add_leg', { role: 'host', party });
  await moved(world, id, 'officer', 'back');
  for (const _ of ['to talk', 'to agree']) {
    await moved(world, id, 'memberManager', 'consent');
    await moved(world, id, 'state', 'consent', { leg: 'l3' });
  }
  await moved(world, id, 'state', 'start');
  await moved(world, id, 'otherState', 'close');
  await moved(world, id, 'officer', 'add_leg', { role: 'channel' });
  await moved(world, id, 'officer', 'revise', { amount: 50 });
  await moved(world, id, 'otherState', 'decline');
  await moved(world, id, 'officer', 'close');
};

/** Much that is told: lives of records, matches that ended in every way, questions, and needs that others met. */
const live = async (world: World): Promise<void> => {
  await livedRound(world);
  for (const state of ['declined', 'closed_unfulfilled', 'fulfilled', 'suspended'] as const)
    await aMatch(world, state);
  const { id } = await introducedMatch(world);
  await exchanged(world, id, 'state', {
    step: 'ask',
    to: 'offer',
    text: 'Which days suit you?',
    by: '2026-03-01',
  });
  await exchanged(world, id, 'stakeholder', { step: 'answer', question: 'q1', text: 'Any.' });
  const pledge = await accepted(world, 'pledge', hours(10));
  const offers = [
    await accepted(world, 'offer', hours(10)),
    await accepted(world, 'offer', hours(10)),
  ] as const;
  const met = (await propose(world, pledge, offers[0], 10)).body as { readonly id: string };
  const open = (await propose(world, pledge, offers[1], 10)).body as { readonly id: string };
  await both(world, met.id, 'consent');
  await both(world, met.id, 'consent');
  await step(world, offers[1], 'withdrawal');
  await moved(world, open.id, 'state', 'decline');
  await changed(world, pledge, { title: 'Read in two matches' });
  await livedLegs(world);
};

let lived: World;
let expected: readonly string[];

const nameOf = ({ reader, kind, id }: InboxEntry): string => `${reader} ${kind} ${id}`;
/** Whether a match of before still had something to answer is told by how it stood when that was looked at. */
const isOfMoment = ({ kind }: InboxEntry): boolean => kind === 'needMet' || kind === 'endWithdrawn';
const namesIn = (table: MemoryTable): readonly string[] =>
  inboxEntriesIn(table)
    .filter((entry) => !isOfMoment(entry))
    .map(nameOf)
    .sort();

/** The world in which each deed is told at once, beside the table: what is told of it by how all stood just then. */
const tellingAtOnce = (world: World, toldNames: Set<string>): World => {
  const done = new Set<string>();
  const call: World['call'] = async (...given) => {
    const answer = await world.call(...given);
    const keys = entriesOf(world.table).filter(({ PK, SK }) => !done.has(`${PK} ${SK}`));
    if (keys.length === 0) return answer;
    const table = world.table.fork();
    await tell({ ...world.dependencies, table }, keys);
    for (const { PK, SK } of keys) done.add(`${PK} ${SK}`);
    for (const name of namesIn(table)) toldNames.add(name);
    return answer;
  };
  return { ...world, call };
};

beforeAll(async () => {
  lived = await aWorld();
  const toldNames = new Set<string>();
  await live(tellingAtOnce(lived, toldNames));
  expected = [...toldNames].sort();
});

/** How often something closed for a party of a match that has ended. */
const closings =
  (match: Match) =>
  (party: string): number => {
    const legs = legsOf(match).filter(({ supporters }) => supporters[0]?.id === party);
    const left = legs.filter((leg) => leg.left !== undefined).length;
    return left + (legs.length > left || match.recipients[0]?.id === party ? 1 : 0);
  };

class Killed extends Error {}

/** Ends with one of its writes, before or after it was done: nobody hears which. */
const failingTable = (table: Table, random: () => number): Table => {
  const perhaps = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (random() < 0.1) throw new Killed();
    const done = await work();
    if (random() < 0.1) throw new Killed();
    return done;
  };
  return {
    ...table,
    putIfAbsent: (item) => perhaps(() => table.putIfAbsent(item)),
    transact: (actions) => perhaps(() => table.transact(actions)),
  };
};

/** In no order, some of them twice, in batches of any size. */
const shuffled = <Value>(values: readonly Value[], random: () => number) => {
  const all = [...values, ...values.filter(() => random() < 0.3)]
    .map((value) => ({ value, at: random() }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ value }) => value);
  const batches: (readonly Value[])[] = [];
  while (all.length > 0) batches.push(all.splice(0, 1 + Math.floor(random() * 12)));
  return batches;
};

const untilDone = async (work: () => Promise<unknown>): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const isPassing = error instanceof Killed || /Nothing can be appended/.test(String(error));
      if (!isPassing || tries > 500) throw error;
    }
  }
};

describe('an entry of an inbox', () => {
  test('is there for much that was done', () => {
    console.info(`${expected.length} entries of inboxes from one life`);
    expect(expected.length).toBeGreaterThan(60);
  });

  test.each(seeds)(
    'is there once, whatever comes twice, late, to three consumers at once, or is cut off (seed %i)',
    async (seed) => {
      const schedule = createSchedule(lived.table.fork(), seed);
      const { table, random, run } = schedule;
      const keys = entriesOf(table);
      const consumers = [0, 1, 2].map(() => async () => {
        const needed = { ...lived.dependencies, table: failingTable(table, random), random };
        const tellWhole = async (batch: readonly Key[]): Promise<void> => {
          const { fault } = await tell(needed, batch);
          if (fault !== undefined) throw fault;
        };
        for (const batch of shuffled(keys, random)) await untilDone(() => tellWhole(batch));
      });

      await run(...consumers);

      expect(namesIn(table)).toEqual(expected);
    },
  );

  test('is told by the walk over the table where the stream lost it, and only once', async () => {
    const world = openWorld(lived.table.fork(), lived.parties, {}, 10_000);
    await verifyWorld(world, { audit: true });
    const first = namesIn(world.table);
    await verifyWorld(world, { audit: true });

    expect(first).toEqual(expected);
    expect(namesIn(world.table)).toEqual(expected);
  });

  test('tells nobody what is older than a month, as when an old table first tells', async () => {
    const table = lived.table.fork();
    await tell(
      { ...lived.dependencies, table, now: () => '2026-06-01T00:00:00.000Z' },
      entriesOf(table),
    );

    expect(inboxEntriesIn(table).filter((entry) => !isOfMoment(entry))).toEqual([]);
  });

  test('keeps no audit entry from its leaf when it cannot be put', async () => {
    const table = lived.table.fork();
    const broken: Table = {
      ...table,
      putIfAbsent: async (item) => {
        if (item.PK.startsWith(inboxPartition(''))) throw new Error('Inboxes are broken');
        return table.putIfAbsent(item);
      },
    };
    const keys = entriesOf(table);

    await expect(workInEntries({ ...lived.dependencies, table: broken }, keys)).rejects.toThrow(
      'Inboxes are broken',
    );
    expect(table.items().filter(({ PK }) => PK.startsWith('LOG#OF#'))).toHaveLength(keys.length);
  });

  test('is one closing message for each party of each match that has ended, and for each part that its giver ended before', async () => {
    const table = lived.table.fork();
    await tell({ ...lived.dependencies, table }, entriesOf(table));
    const closing = inboxEntriesIn(table).filter(({ kind }) => kind === 'matchClosed');
    const ended = table
      .items()
      .filter(({ PK, SK }) => PK.startsWith('MATCH#') && SK === 'META')
      .map(matchIn)
      .filter(({ state }) => isOver(state));

    expect(ended.length).toBeGreaterThan(2);
    const asked = ended.flatMap((match) => partiesOf(match).map((party) => [match.id, party]));
    const counted = asked.map(
      ([id, party]) =>
        closing.filter(({ reader, subject }) => reader === `PARTY#${party}` && subject?.id === id)
          .length,
    );
    expect(counted).toEqual(ended.flatMap((match) => partiesOf(match).map(closings(match))));
  });

  test('holds no word of a record, a question or a reason', async () => {
    const table = lived.table.fork();
    await tell({ ...lived.dependencies, table }, entriesOf(table));
    const text = JSON.stringify(inboxEntriesIn(table));

    for (const word of ['Which days', 'Any.', 'Synthetic', 'example.org', 'Because of'])
      expect(text).not.toContain(word);
  });
});
