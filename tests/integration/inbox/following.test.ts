/** What followers are told of: what they may read, once, as long as they may. */
import { describe, expect, test } from 'vitest';

import { tellOn } from '#functions/inbox/tell-on';
import { workInEntries } from '#functions/stream/consume-entries';
import { putDigests } from '#functions/mail/digests';
import { comingDates } from '#shared/domain/reporting/coming-dates';
import { lastDayOf } from '#shared/domain/values/days-of-date';
import { mostFollowed, type FollowedTopic } from '#shared/domain/inbox/following';
import { followerKey, followingKey, newsPartition } from '#shared/table/inbox-keys';
import {
  entriesOfFollowers,
  follow,
  followedBy,
  toldOfFollowed,
  topicOf,
} from '#tests/support/following';
import { readInboxOf } from '#tests/support/inboxes';
import { entriesOf } from '#tests/support/lived-log';
import { born, changed, step } from '#tests/support/lives';
import { chosen, mailsIn } from '#tests/support/mails';
import { merged } from '#tests/support/merging';
import { createSchedule } from '#tests/support/seeded-schedule';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, openWorld, type Persona, type World } from '#tests/support/world';

const aPledge = (world: World, fields = {}) =>
  born(world, 'pledge', aPledgeBody(world.parties.state, { ...fields }));

const aReleasedPledge = async (world: World, fields = {}) => {
  const pledge = await aPledge(world, fields);
  await step(world, pledge, 'acceptance', 'release');
  return pledge;
};

const grant = (world: World, as: Persona, body: object) =>
  world.call('putUser', { as: 'administrator', path: { sub: `persona-${as}` }, body });

describe('following', () => {
  test('is listed with titles, once whatever is repeated, and ends', async () => {
    const world = await aWorld();
    const pledge = await aReleasedPledge(world);
    for (const topic of [topicOf(pledge), 'country-XA', 'area-A1', 'dates', 'area-A1'])
      expect((await follow(world, 'stakeholder', topic)).status).toBe(200);
    const listed = (await world.call('getFollowing', { as: 'stakeholder' })).body.topics;

    expect(listed).toMatchObject([
      { topic: topicOf(pledge), title: expect.stringMatching(/./) },
      { topic: 'country-XA', title: null },
      { topic: 'area-A1' },
      { topic: 'dates' },
    ]);
    await follow(world, 'stakeholder', 'area-A1', false);
    await follow(world, 'stakeholder', 'area-A1', false);
    expect(await followedBy(world, 'stakeholder')).toEqual([
      topicOf(pledge),
      'country-XA',
      'dates',
    ]);
    expect(await followedBy(world, 'state')).toEqual([]);
  });

  test('of what somebody may not read answers as of what is not there', async () => {
    const world = await aWorld();
    const hidden = await aPledge(world);
    const ofHidden = await follow(world, 'stakeholder', topicOf(hidden));
    const ofNothing = await follow(world, 'stakeholder', `pledge-${'0'.repeat(16)}`);

    expect([ofHidden.status, ofNothing.status]).toEqual([404, 404]);
    expect(ofHidden.body).toEqual({ ...ofNothing.body, instance: ofHidden.body.instance });
    expect((await follow(world, 'reader', topicOf(hidden))).status).toBe(200);
  });

  test.each(['country-ZZZ', 'area-A9', 'match-0000000000000000', 'dates-1', 'pledge-'])(
    'takes no %s',
    async (topic) => {
      const world = await aWorld();
      expect((await follow(world, 'reader', topic)).status).toBe(404);
    },
  );

  test('is bounded', async () => {
    const world = await aWorld();
    const pledges = [];
    for (let made = 0; made < mostFollowed; made += 1) pledges.push(await aPledge(world));
    for (const pledge of pledges) await follow(world, 'reader', topicOf(pledge));
    const oneMore = await follow(world, 'reader', 'dates');

    expect(oneMore.status).toBe(409);
    expect(await followedBy(world, 'reader')).toHaveLength(mostFollowed);
  });
});

describe('whoever follows a country, an area or a record', () => {
  test('is told what becomes public of it, and of what is hidden nothing', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    for (const topic of ['country-XA', 'area-A1']) await follow(world, 'stakeholder', topic);
    await step(world, pledge, 'acceptance');
    expect(await toldOfFollowed(world, 'stakeholder')).toEqual([]);

    await step(world, pledge, 'release');
    await changed(world, pledge, { title: 'Words that nobody released' });
    const inbox = await readInboxOf(world, 'stakeholder');

    expect(await toldOfFollowed(world, 'stakeholder')).toEqual(['followedReleased']);
    expect(JSON.stringify(inbox)).not.toContain('Words that nobody released');
  });

  test('and reads what is not public is told of its changes, but not of its drafts', async () => {
    const world = await aWorld();
    await follow(world, 'reader', 'country-XA');
    const draft = await aPledge(world, { draft: true });
    await step(world, draft, 'submission');
    await step(world, draft, 'acceptance');

    expect(await toldOfFollowed(world, 'reader')).toEqual(['followedChanged', 'followedChanged']);
  });

  test('is told of a withdrawal as a follower of the record, and shown no title of it', async () => {
    const world = await aWorld();
    const pledge = await aReleasedPledge(world);
    await follow(world, 'stakeholder', topicOf(pledge));
    await follow(world, 'otherState', 'country-XA');
    await step(world, pledge, 'withdrawal');

    expect(await toldOfFollowed(world, 'stakeholder')).toEqual(['followedWithdrawn']);
    expect((await readInboxOf(world, 'stakeholder')).entries[0]).toMatchObject({ title: null });
    expect(await toldOfFollowed(world, 'otherState')).toEqual([]);
  });

  test('is not told of what they did, or of what their shared inbox tells', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    await follow(world, 'officer', topicOf(pledge));
    await follow(world, 'state', topicOf(pledge));
    await step(world, pledge, 'acceptance');
    await changed(world, pledge, { title: 'Another' });

    expect(await toldOfFollowed(world, 'officer')).toEqual([]);
    expect(await toldOfFollowed(world, 'state')).toEqual([]);
  });

  test('is told nothing from before', async () => {
    const world = await aWorld();
    const pledge = await aReleasedPledge(world);
    await follow(world, 'stakeholder', topicOf(pledge));

    expect(await toldOfFollowed(world, 'stakeholder')).toEqual([]);
  });
});

describe('what a follower is told', () => {
  /** Two worlds that differ in what nobody released. */
  const told = async (
    hides: (world: World, pledge: Awaited<ReturnType<typeof aPledge>>) => Promise<unknown>,
  ) => {
    let minute = 0;
    const world = await aWorld(undefined, 'made_up', {
      now: () => new Date(Date.UTC(2026, 0, 1, 0, (minute += 1))).toISOString(),
    });
    const pledge = await aReleasedPledge(world);
    await follow(world, 'stakeholder', topicOf(pledge));
    await follow(world, 'stakeholder', 'country-XC');
    await hides(world, pledge);
    minute = 500;
    await changed(world, pledge, { title: 'A title for everyone' });
    minute = 600;
    await step(world, pledge, 'acceptance');
    minute = 700;
    await step(world, pledge, 'release');
    await world.sequence();
    return (await world.call('getInbox', { as: 'stakeholder' })).text.replaceAll(
      pledge.id,
      'the pledge',
    );
  };

  test('is byte for byte the same, whatever was hidden', async () => {
    const quiet = await told(async () => undefined);
    const busy = await told(async (world, pledge) => {
      for (const title of ['Hidden words', 'Others']) await changed(world, pledge, { title });
      await step(world, pledge, 'return', 'submission');
      await born(world, 'pledge', aPledgeBody(world.parties.otherState), 'otherState');
    });

    expect(busy).toBe(quiet);
    expect(quiet).toContain('followedReleased');
  });

  test('is gone with the right to read it, from the inbox and from the digest', async () => {
    const world = await aWorld();
    await chosen(world, 'reader', { digest: 'daily' });
    const pledge = await aPledge(world);
    await follow(world, 'reader', topicOf(pledge));
    await step(world, pledge, 'acceptance');
    expect(await toldOfFollowed(world, 'reader')).toEqual(['followedChanged']);

    const morning = { ...world.dependencies, now: () => '2026-01-01T06:00:00.000Z' };
    const reads = { ...morning, table: world.table.fork() };
    await putDigests(reads);
    await grant(world, 'reader', { role: 'representative', partyId: world.parties.otherState });
    await putDigests(morning);

    expect(mailsIn(reads.table)).toMatchObject([{ kind: 'digest', to: 'persona-reader' }]);
    expect(mailsIn(world.table)).toEqual([]);
    expect(await toldOfFollowed(world, 'reader')).toEqual([]);
    await changed(world, pledge, { title: 'Another' });
    expect(await toldOfFollowed(world, 'reader')).toEqual([]);
    expect(entriesOfFollowers(world)).toHaveLength(1);
  });

  test('ends with a removal, and does not begin again when they are let in', async () => {
    const world = await aWorld();
    await follow(world, 'reader', 'country-XA');
    const stepOf = (route: 'removePerson' | 'restorePerson') =>
      world.call(route, { as: 'officer', path: { sub: 'persona-reader' }, body: {} });
    expect((await stepOf('removePerson')).status).toBe(200);
    expect(await world.table.get(followerKey('country-XA', 'persona-reader'))).toBeUndefined();
    await stepOf('restorePerson');
    await aPledge(world);

    expect(await toldOfFollowed(world, 'reader')).toEqual([]);
    expect(await followedBy(world, 'reader')).toEqual([]);
  });

  test('stays with its person as their party goes into another', async () => {
    const world = await aWorld();
    await follow(world, 'stakeholder', 'country-XA');
    const { body } = await world.call('createParty', {
      as: 'officer',
      body: { name: 'Synthetic Legal Network twin', type: 'legal', country: 'XB' },
    });
    await merged(world, { stays: body.id, goes: world.parties.stakeholder });
    await aReleasedPledge(world);

    expect(await followedBy(world, 'stakeholder')).toEqual(['country-XA']);
    expect(await toldOfFollowed(world, 'stakeholder')).toEqual(['followedReleased']);
  });
});

/** More than one step tells, on topics that a pledge of the State has. */
const aCrowd = async (world: World, size: number): Promise<readonly string[]> => {
  const subs = Array.from({ length: size }, (_, at) => `crowd-${String(at).padStart(4, '0')}`);
  for (const sub of subs) {
    const topics = (['country-XA', 'area-A1'] as const satisfies readonly FollowedTopic[]).map(
      (topic) => ({
        topic,
        since: '2026-01-01T00:00:00.000Z',
      }),
    );
    await world.table.put({
      ...followingKey(sub),
      version: 1,
      following: { id: sub, version: 1, topics },
    });
    for (const { topic, since } of topics)
      await world.table.put({ ...followerKey(topic, sub), since });
  }
  return subs;
};

describe('a crowd of followers', () => {
  test('is told in parts, each of them once, whatever is cut off and done again', async () => {
    const world = await aWorld();
    const subs = await aCrowd(world, 230);
    const pledge = await aReleasedPledge(world);
    await world.settle();
    const keys = entriesOf(world.table);
    await workInEntries(world.dependencies, keys);
    const first = entriesOfFollowers(world).length;
    const waits = (await world.table.page(newsPartition)).items.length;
    for (let run = 0; run < 3; run += 1) {
      await tellOn(world.dependencies, () => true);
      await workInEntries(world.dependencies, keys);
    }
    await tellOn(world.dependencies, () => true);
    const told = entriesOfFollowers(world);

    expect(first).toBe(100);
    // Of each thing that happened to the record.
    expect(waits).toBe(3);
    expect(told).toHaveLength(subs.length);
    expect(new Set(told.map((each) => each.split(' ')[0])).size).toBe(subs.length);
    expect((await world.table.page(newsPartition)).items).toEqual([]);
    expect(told[0]).toContain(pledge.id);
  });

  test.each([1, 2, 3, 4, 5])(
    'is told once by three that tell at the same time and die anywhere (seed %i)',
    async (seed) => {
      const world = await aWorld();
      const subs = await aCrowd(world, 130);
      await aReleasedPledge(world);
      await world.settle();
      const keys = entriesOf(world.table);
      const { table, random, run } = createSchedule(world.table.fork(), seed);
      const dying = {
        ...table,
        transact: async (actions: Parameters<typeof table.transact>[0]) => {
          if (random() < 0.2) throw new Error('Killed');
          return table.transact(actions);
        },
      };
      const needed = { ...world.dependencies, table: dying, random };
      const untilDone = async (work: () => Promise<unknown>) => {
        for (let tries = 0; tries < 500; tries += 1)
          if (
            await work().then(
              () => true,
              () => false,
            )
          )
            return;
      };
      await run(
        () => untilDone(() => workInEntries(needed, keys)),
        () => untilDone(() => tellOn(needed, () => true)),
        () => untilDone(() => tellOn(needed, () => true)),
      );
      await tellOn({ ...world.dependencies, table }, () => true);

      expect(entriesOfFollowers({ ...world, table: table as never })).toHaveLength(subs.length);
    },
  );
});

describe('whoever follows the dates of the calendar', () => {
  const onDay = (world: World, day: string): World =>
    openWorld(world.table, world.parties, { now: () => `${day}T09:00:00.000Z` }, 5_000);
  const kinds = async (world: World, as: Persona) =>
    (await readInboxOf(world, as)).entries.map(({ kind }) => kind);

  test('is told as one comes near, and once more as it comes close, each once', async () => {
    const world = await aWorld();
    for (const as of ['reader', 'stakeholder'] as const) await follow(world, as, 'dates');
    const last = lastDayOf(comingDates('2026-01-02')[0]!.end);
    const before = (days: number) =>
      new Date(Date.parse(last) - days * 86_400_000).toISOString().slice(0, 10);
    for (const days of [40, 20, 19])
      await tellOn(onDay(world, before(days)).dependencies, () => true);
    const near = [await kinds(world, 'reader'), await kinds(world, 'stakeholder')];
    for (const days of [6, 5]) await tellOn(onDay(world, before(days)).dependencies, () => true);

    expect(near).toEqual([['forumDateNear'], []]);
    expect(await kinds(world, 'reader')).toEqual(['followedDate', 'forumDateNear']);
    expect(await kinds(world, 'stakeholder')).toEqual(['followedDate']);
  });
});
