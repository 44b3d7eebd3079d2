import { describe, expect, test } from 'vitest';

import { born, changed, step } from '#tests/support/lives';
import { aProposal, moved } from '#tests/support/matches';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, openWorld, type Persona, type World } from '#tests/support/world';

const read = async ({ call }: World, as: Persona, query = {}) => {
  const answer = await call('getToday', { as, query });
  expect(answer.status).toBe(200);
  return answer.body;
};

type Listed = { readonly total: number; readonly items: readonly { readonly title: string }[] };
const told = ({ total, items }: Listed) => [total, ...items.map(({ title }) => title)];

const queue = async (world: World, as: Persona, name: string) => {
  const { queues } = await read(world, as);
  return told(queues.find((each: { readonly queue: string }) => each.queue === name));
};

const coded = [
  aComponent({
    topics: ['staffing'],
    supportTypes: ['training'],
    due: '2027-06',
    places: { countries: ['XA'] },
  }),
];
const aPledge = (world: World, title: string, fields = {}) =>
  born(world, 'pledge', aPledgeBody(world.parties.state, { title, components: coded, ...fields }));

describe('the day of the Secretariat', () => {
  test('tells what is new, what came back, what lacks codes and what waits for long, each with how many', async () => {
    const world = await aWorld();
    await aPledge(world, 'New and coded');
    const back = await aPledge(world, 'Sent again');
    await step(world, back, 'return', 'submission');
    const edited = await aPledge(world, 'Accepted once');
    await step(world, edited, 'acceptance');
    await changed(world, edited, { title: 'Accepted once, then changed' });
    await aPledge(world, 'Without codes', { components: [aComponent()] });
    await world.settle();

    expect(await queue(world, 'officer', 'new')).toEqual([2, 'New and coded', 'Without codes']);
    expect(await queue(world, 'officer', 'changed')).toEqual([
      2,
      'Sent again',
      'Accepted once, then changed',
    ]);
    expect(await queue(world, 'officer', 'uncoded')).toEqual([1, 'Without codes']);
    expect(await queue(world, 'officer', 'waiting')).toEqual([0]);
  });

  test('calls a wait long after two weeks, the longest first', async () => {
    const world = await aWorld();
    await aPledge(world, 'First');
    await aPledge(world, 'Second');
    await world.settle();
    const { call } = openWorld(world.table, world.parties, {
      now: () => '2026-02-01T00:00:00.000Z',
    });
    const { body } = await call('getToday', { as: 'officer' });

    expect(told(body.queues[0])).toEqual([2, 'First', 'Second']);
  });

  test('tells the consents that are outstanding, of whom, and the matches whose records changed', async () => {
    const world = await aWorld();
    const { id, pledge } = await aProposal(world);
    await world.settle();

    const before = (await read(world, 'officer')).matches;
    expect(before).toMatchObject({
      live: 1,
      read: 1,
      answers: { total: 1, items: [{ id, unanswered: ['pledge', 'offer'] }] },
      flags: { total: 0 },
    });
    await moved(world, id, 'state', 'consent');
    await changed(world, pledge, { title: 'Something else' });
    await world.settle();

    const after = (await read(world, 'officer')).matches;
    expect(after.flags).toMatchObject({ total: 1, items: [{ id }] });
  });
});

describe('the day of a party', () => {
  test('tells what was returned to it and why, and what is due before the next forum', async () => {
    const world = await aWorld();
    const back = await aPledge(world, 'Look again');
    await step(world, back, 'return');
    await aPledge(world, 'Due in time');
    await aPledge(world, 'Due after it', { components: [{ ...coded[0], due: '2028' }] });
    await world.settle();

    const { queues, forum } = await read(world, 'state');
    expect(told(queues[1])).toEqual([1, 'Look again']);
    expect(queues[1].items[0].returnReason).toBe('Say where it applies.');
    expect(told(queues[2])).toEqual([1, 'Due in time']);
    expect(forum).toEqual({ edition: 'grf-2027', lastDay: '2027-12-31' });
    expect((await read(world, 'otherState')).queues.map(told)).toEqual([[0], [0], [0]]);
  });

  test('tells the matches that wait for its own answer, and no longer once it has given it', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await world.settle();

    expect((await read(world, 'state')).matches.answers.total).toBe(1);
    await moved(world, id, 'state', 'consent');

    expect((await read(world, 'state')).matches.answers.total).toBe(0);
    expect((await read(world, 'stakeholder')).matches.answers.total).toBe(1);
  });

  test('tells the ten most pressing of a list, and all of the list that is asked for', async () => {
    const world = await aWorld();
    for (let count = 0; count < 11; count += 1) await aProposal(world);
    await world.settle();
    const shown = async (query: object) => {
      const { answers } = (await read(world, 'officer', query)).matches;
      return [answers.total, answers.items.length];
    };

    expect(await shown({})).toEqual([11, 10]);
    expect(await shown({ list: 'flags' })).toEqual([11, 10]);
    expect(await shown({ list: 'answers' })).toEqual([11, 11]);
  });

  test('tells which counterparts became public since, and none that is not public', async () => {
    const world = await aWorld();
    await aPledge(world, 'Ours');
    const shown = await born(
      world,
      'offer',
      anOfferBody(world.parties.stakeholder, { title: 'Public offer', components: coded }),
    );
    await step(world, shown, 'acceptance', 'release');
    await born(
      world,
      'offer',
      anOfferBody(world.parties.stakeholder, { title: 'Hidden offer', components: coded }),
    );
    await world.settle();

    const { suggestions } = await read(world, 'state');
    expect(
      suggestions.map(({ counterpart }: { counterpart: { title: string } }) => counterpart.title),
    ).toEqual(['Public offer']);
    expect((await read(world, 'state', { since: '2026-01-02' })).suggestions).toEqual([]);
  });

  test('calls nothing newly public that its owner released anew', async () => {
    const world = await aWorld();
    await aPledge(world, 'Ours');
    const body = anOfferBody(world.parties.stakeholder, { title: 'An offer', components: coded });
    const offer = await born(world, 'offer', body);
    await step(world, offer, 'acceptance', 'release');
    const june = openWorld(
      world.table,
      world.parties,
      { now: () => '2026-06-01T09:00:00.000Z' },
      5_000,
    );

    await changed(june, offer, { title: 'The offer in other words' });
    await step(june, offer, 'acceptance', 'release');
    await june.settle();

    expect((await read(june, 'state', { since: '2026-05-01' })).suggestions).toEqual([]);
    expect((await read(june, 'state', { since: '2025-12-01' })).suggestions).toMatchObject([
      { counterpart: { title: 'The offer in other words' }, publicSince: '2026-01-01' },
    ]);
  });
});

describe('the day of a reader', () => {
  test('tells what is open longest by what its source states, and what changed since a date', async () => {
    const world = await aWorld();
    await aPledge(world, 'Of 2023', { edition: 'grf-2023' });
    await aPledge(world, 'Of 2019', { edition: 'grf-2019' });
    await aPledge(world, 'Nobody asks', { supportRequested: false });
    await world.settle();

    expect(await queue(world, 'reader', 'open')).toEqual([2, 'Of 2019', 'Of 2023']);
    expect(told((await read(world, 'reader')).changed)).toEqual([
      3,
      'Nobody asks',
      'Of 2019',
      'Of 2023',
    ]);
    expect((await read(world, 'reader', { since: '2026-01-02' })).changed.total).toBe(0);
  });

  test('tells no reason of a return', async () => {
    const world = await aWorld();
    const back = await aPledge(world, 'Sent again');
    await step(world, back, 'return', 'submission');
    await world.settle();

    expect(JSON.stringify(await read(world, 'reader'))).not.toContain('Say where it applies');
  });
});

test('whoever reads no records is told of none', async () => {
  const world = await aWorld();
  await aPledge(world, 'Anything');
  await world.settle();

  expect(await read(world, 'administrator')).toMatchObject({ queues: [], matches: { live: 0 } });
});
