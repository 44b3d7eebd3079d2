import { describe, expect, test } from 'vitest';

import { type Policy, statedPolicy } from '#shared/domain/matching/policy';
import { aComponent, anOfferBody } from '#tests/support/submissions';
import {
  type Fields,
  inXA,
  anywhere,
  aPledge,
  anOffer,
  listFor,
} from '#tests/support/suggested-pairs';
import { aWorld, type World } from '#tests/support/world';

/** Slice by slice, as `npm run rebuild` does. */
const buildUntilReady = async ({ call }: World, generation: string): Promise<void> => {
  for (let slices = 0; slices < 50; slices += 1) {
    const { body } = await call('buildGeneration', { as: 'officer', path: { name: generation } });
    const items = body.items as { name: string; state: string }[];
    if (items.find(({ name }) => name === generation)?.state === 'ready') return;
  }
  throw new Error('The generation is never ready');
};

const flipTo = async (world: World, name: string, policy: Policy): Promise<void> => {
  await world.call('startGeneration', { as: 'officer', body: policy });
  await buildUntilReady(world, name);
  const { headers } = await world.call('listGenerations', { as: 'officer' });
  const flipped = await world.call('activateGeneration', {
    as: 'officer',
    path: { name },
    body: {},
    headers: { 'if-match': headers['etag'] },
  });
  expect(flipped.status).toBe(200);
};

describe('help by texts', () => {
  const appeals = 'Training of judges who sit in the new appeal body';

  /** Three offers of one score. The last by id reads like the pledge, and so does the first, but in another language. */
  const aTie = async (world: World) => {
    const pledge = await aPledge(world, { ...inXA, text: appeals });
    const offers = [];
    for (const text of ['Mobile desks', 'Interview rooms', 'Border software'])
      offers.push(await anOffer(world, { ...anywhere, text }));
    const ids = offers.map(({ id }) => id).toSorted();
    const [first = '', , last = ''] = ids;
    await rewrite(world, first, { language: 'fr' });
    await rewrite(world, last, { language: 'en' });
    await world.settle();
    return { pledge, ids, alike: last };
  };

  const rewrite = async ({ call }: World, id: string, fields: Fields): Promise<void> => {
    const components = [aComponent({ id: 'c1', ...anywhere, text: appeals })];
    const { partyId: _, ...body } = anOfferBody('', { components, ...fields });
    const step = { path: { id }, body: {} };
    await call('editOffer', {
      as: 'stakeholder',
      path: { id },
      body,
      headers: { 'if-match': '"v3"' },
    });
    await call('acceptOffer', { as: 'officer', ...step, headers: { 'if-match': '"v4"' } });
    const headers = { 'if-match': '"v5"' };
    const { status } = await call('releaseOffer', { as: 'stakeholder', ...step, headers });
    expect(status).toBe(200);
  };

  type Items = { items: { counterpart: { id: string }; score: number }[] };
  const idsAndScores = ({ items }: Items) =>
    items.map(({ counterpart, score }) => ({ id: counterpart.id, score }));

  test.each(['officer', 'state'] as const)(
    'orders equal scores within one language for the %s, and moves none when it is switched off',
    async (as) => {
      const world = await aWorld();
      const { pledge, ids, alike } = await aTie(world);
      await flipTo(world, 'g2', statedPolicy);
      const helped = idsAndScores((await listFor(world, as, pledge.id)).body as Items);

      await flipTo(world, 'g3', { ...statedPolicy, version: 4, textHelp: false });
      const plain = idsAndScores((await listFor(world, as, pledge.id)).body as Items);

      expect(helped[0]?.id).toBe(alike);
      expect(helped.map(({ id }) => id).toSorted()).toEqual(ids);
      expect(plain.map(({ id }) => id)).toEqual(ids);
      expect(plain.map(({ score }) => score)).toEqual(helped.map(({ score }) => score));
    },
  );
});
