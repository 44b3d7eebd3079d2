/** From what a text says to codes: those that a writer keeps are stated, those that an officer keeps are the Secretariat's, and nobody is asked twice. */
import { describe, expect, test } from 'vitest';

import { codingOrder, proposedCodes } from '#dashboard/coding/coding-order';
import { keptChange } from '#dashboard/readings/kept-change';
import { proposalsOf } from '#dashboard/readings/proposals';
import { bodyOf } from '#dashboard/readings/text-to-read';
import type { PartyReference } from '#shared/domain/parties/party';
import { born, changed, type Living, step } from '#tests/support/lives';
import { component } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const text =
  'We will clear the backlog of pending asylum cases. We ask for training of our decision makers for 40 days from January 2027.';
const title = 'Faster and fairer asylum decisions';

const readingOf = async (world: World, party: PartyReference = nobody) => {
  const body = bodyOf({ kind: 'pledge', language: 'en', title, text, party });
  const { status, body: reading } = await world.call('readText', { as: 'officer', body });
  expect(status).toBe(200);
  return reading;
};

const nobody = { id: '', name: '', type: null, country: null };

const bare = { text, area: 'A3', topics: [], supportTypes: [], languages: [], quantity: null };

const written = (world: World): Promise<Living> =>
  born(
    world,
    'pledge',
    aPledgeBody(world.parties.state, {
      title,
      components: [component('pledge', undefined, { ...bare, window: {}, conditions: [] })],
    }),
  );

const seen = async (world: World, { id }: Living) =>
  (await world.call('getPledge', { as: 'officer', path: { id } })).body;

const coded = async (world: World, record: Living, body: object) =>
  world.call('codePledge', {
    as: 'officer',
    path: { id: record.id },
    body,
    headers: { 'if-match': etag((await seen(world, record)).version) },
  });

const goneThrough = async (world: World, record: Living) => {
  const now = await seen(world, record);
  const proposed = proposedCodes(now, [await readingOf(world, now.party)]);
  const order = codingOrder(proposed, (_, { field }) => field === 'topics');
  const answer = await coded(world, record, order);
  expect(answer.status).toBe(200);
  return { order, record: answer.body };
};

describe('what a text says', () => {
  test('is stated by its owner once a writer keeps it', async () => {
    const world = await aWorld();
    const proposals = proposalsOf(await readingOf(world), {
      kind: 'pledge',
      texts: { title, text, party: '' },
      stated: {},
      saysWhetherAsked: false,
    });
    const { component: kept, record: keptOfRecord } = keptChange({}, proposals);
    const record = await born(
      world,
      'pledge',
      aPledgeBody(world.parties.state, { title, ...keptOfRecord, components: [{ text, ...kept }] }),
    );

    const { components, supportRequested, origins } = await seen(world, record);
    expect(supportRequested).toBe(true);
    expect(components).toMatchObject([
      { area: 'A3', supportTypes: ['training'], quantity: { min: 40, unit: 'days' } },
    ]);
    expect(origins).toBeUndefined();
  });

  test('is the Secretariat’s once an officer keeps it, and nobody is asked again', async () => {
    const world = await aWorld();
    const record = await written(world);
    await step(world, record, 'acceptance');
    const { order, record: after } = await goneThrough(world, record);

    expect(order.refused.length).toBeGreaterThan(0);
    expect(after.components[0].topics).toContain('backlog');
    expect(after.state).toBe('accepted');
    expect(after.origins['/components/c1/topics']).toMatchObject({ origin: 'secretariat' });
    expect(after.coding.refused).toEqual(order.refused);
    const again = proposedCodes(after, [await readingOf(world, after.party)]);
    expect(again[0]?.proposals).toEqual([]);
  });

  test('is proposed anew once its owner writes other words, and what was set stays', async () => {
    const world = await aWorld();
    const record = await written(world);
    await goneThrough(world, record);
    await changed(world, record, { components: [{ id: 'c1', text: `${text} We thank all.` }] });

    const now = await seen(world, record);
    expect(now.coding).toBeUndefined();
    expect(now.components[0].topics).toContain('backlog');
    expect(now.origins['/components/c1/topics']).toMatchObject({ origin: 'secretariat' });
    const ids = proposedCodes(now, [await readingOf(world)])[0]?.proposals?.map(({ id }) => id);
    expect(ids).toContain('supportTypes training');
    expect(ids).not.toContain('topics backlog');
  });

  test('is taken back by its owner, and not proposed to the Secretariat again', async () => {
    const world = await aWorld();
    const record = await written(world);
    const { order } = await goneThrough(world, record);
    await changed(world, record, { components: [{ id: 'c1', topics: [] }] });

    const now = await seen(world, record);
    expect(now.origins['/components/c1/topics']).toMatchObject({ origin: 'owner' });
    expect(now.coding.refused).toEqual(order.refused);
    const [codes] = proposedCodes({ ...now, coding: undefined }, [await readingOf(world)]);
    expect(codes?.proposals?.map(({ field }) => field)).not.toContain('topics');
  });

  test('that was refused is in no public answer', async () => {
    const world = await aWorld();
    const record = await written(world);
    await step(world, record, 'acceptance');
    await goneThrough(world, record);
    await step(world, record, 'release');

    const released = await world.call('getReleasedPledge', { path: { id: record.id } });
    expect(released.status).toBe(200);
    expect(released.text).not.toContain('refused');
  });

  test('is refused in its own shape alone', async () => {
    const world = await aWorld();
    const record = await written(world);
    const errorsOf = async (refused: unknown) =>
      (await coded(world, record, { refused })).body.errors;

    expect(await errorsOf('all')).toMatchObject([{ pointer: '/refused' }]);
    expect(await errorsOf([{ component: 'c1', code: 'topics x' }])).toMatchObject([
      { pointer: '/refused/0/words' },
    ]);
    expect((await coded(world, record, { refused: [] })).body.coding).toEqual({
      at: expect.any(String),
      refused: [],
    });
  });
});
