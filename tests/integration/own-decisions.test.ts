/** What an owner does with a record does what it says, and nothing beside. */
import { describe, expect, test } from 'vitest';

import { born, changed, type Living, step } from '#tests/support/lives';
import { etag } from '#tests/support/refusals/scene';
import { aPledgeBody } from '#tests/support/submissions';
import { aRealWorld, aWorld, type World } from '#tests/support/world';

const contact = { name: 'A focal point', email: 'focal@example.org' };

const anAcceptedPledge = async (world: World): Promise<Living> => {
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state, { contact }));
  await step(world, pledge, 'acceptance');
  return pledge;
};

const read = async ({ call }: World, { id, as }: Living) =>
  (await call('getPledge', { as, path: { id } })).body;

describe('an edit of an accepted record', () => {
  test.each([
    ['of the contact alone', { contact: { ...contact, phone: '+41 22 000 00 00' } }],
    ['that deletes the contact', { contact: null }],
    ['that says the same', { title: 'A synthetic pledge' }],
  ])('%s is a new version and leaves it accepted', async (_, body) => {
    const world = await aWorld();
    const pledge = await anAcceptedPledge(world);

    const { body: after } = await changed(world, pledge, body);

    expect([after.state, after.version]).toEqual(['accepted', 3]);
  });

  test('that says something else asks for acceptance anew', async () => {
    const world = await aWorld();
    const pledge = await anAcceptedPledge(world);

    expect((await changed(world, pledge, { title: 'Another' })).body.state).toBe('submitted');
  });

  test('that changes nothing makes no version', async () => {
    const world = await aWorld();
    const pledge = await anAcceptedPledge(world);

    const { body: after } = await changed(world, pledge, {});

    expect([after.state, after.version]).toEqual(['accepted', 2]);
    expect((await read(world, pledge)).version).toBe(2);
  });
});

describe('the contact of a withdrawn record', () => {
  test('is deleted by its party, and nothing else of the record is changed', async () => {
    const world = await aWorld();
    const pledge = await anAcceptedPledge(world);
    await step(world, pledge, 'withdrawal');

    const { body: after } = await changed(world, pledge, { contact: null });

    const path = { id: pledge.id };
    expect([after.state, after.hasContact]).toEqual(['withdrawn', false]);
    expect((await world.call('getPledgeContact', { as: 'state', path })).status).toBe(404);
    const { status } = await world.call('editPledge', {
      as: 'state',
      path,
      body: { contact: null, title: 'Another' },
      headers: { 'if-match': etag(after.version) },
    });
    expect(status).toBe(409);
  });
});

describe('a record', () => {
  const publication = async (world: World, { id }: Living) => {
    const { body } = await world.call('listPledges', { as: 'state' });
    const file = await world.call('getExport', { as: 'state', path: { name: 'pledges.json' } });
    const everybody = await world.call('getReleasedPledge', { path: { id } });
    return [body.items[0].isPublic, file.body.rows[0].publication, everybody.status];
  };

  test('is said to be public where it is', async () => {
    const world = await aWorld();
    const pledge = await anAcceptedPledge(world);
    await step(world, pledge, 'release');

    expect(await publication(world, pledge)).toEqual([true, 'released', 200]);
  });

  test('is not said to be public once it is withdrawn', async () => {
    const world = await aWorld();
    const pledge = await anAcceptedPledge(world);
    await step(world, pledge, 'release', 'withdrawal');

    expect(await publication(world, pledge)).toEqual([false, 'not_public', 404]);
  });

  test('of test data is not said to be public in the real record', async () => {
    const world = await aRealWorld();
    const pledge = await anAcceptedPledge(world);
    await step(world, pledge, 'release');

    expect(await publication(world, pledge)).toEqual([false, 'not_public', 404]);
  });
});
