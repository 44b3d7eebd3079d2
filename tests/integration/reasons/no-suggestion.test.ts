import { describe, expect, test } from 'vitest';

import { born, edited } from '#tests/support/lives';
import { aPledgeBody } from '#tests/support/submissions';
import {
  inXA,
  anywhere,
  aPledge,
  anOffer,
  listFor,
  english,
  reasonsOf,
  helpOf,
} from '#tests/support/suggested-pairs';
import { aWorld } from '#tests/support/world';

describe('a record without a suggestion', () => {
  test('says how many candidates fail what, and what would help', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world, { ...inXA, window: { start: '2026' } });
    await anOffer(world, anywhere, { availability: 'committed' });
    await anOffer(world, { ...inXA, window: { end: '2024' } });
    await anOffer(world, { ...anywhere, area: 'A2' });
    await world.settle();

    const list = await listFor(world, 'state', pledge.id, english);

    expect(reasonsOf(list)).toEqual([
      '1 of 2: the offer is already committed to named receivers.',
      '1 of 2: the periods do not overlap.',
    ]);
    expect(helpOf(list)).toEqual([
      '1 of them would fit if the pledge began no later than this day: 31 December 2024.',
      '1 of them would fit if the offer were open again.',
    ]);
  });

  test('looks beyond its own region where nothing lies near, and says so in words', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world, { places: { countries: ['NER'] } });
    await anOffer(world, { places: { countries: ['PER'] } });
    await world.settle();

    for (const as of ['officer', 'state'] as const) {
      const list = await listFor(world, as, pledge.id, english);
      expect(reasonsOf(list)).toEqual(['1 of 1: the offer does not cover the place.']);
      expect(helpOf(list)).toEqual([
        '1 of them would fit if the offer also named this country: Niger.',
      ]);
    }
  });

  test.each([
    ['a draft', inXA, { draft: true }, 'This record is not in matching at present. State: Draft.'],
    ['alone in its area', inXA, {}, 'No offer that you may see lies in the same areas.'],
  ])('that is %s says that', async (_, component, fields, sentence) => {
    const world = await aWorld();
    const pledge = await aPledge(world, component, fields);
    await anOffer(world, { ...anywhere, area: 'A2' });
    await world.settle();

    expect(reasonsOf(await listFor(world, 'state', pledge.id, english))).toEqual([sentence]);
  });
});

describe('a list that is behind the records', () => {
  const waiting = { items: [], recomputing: true };

  test('says that it is recomputed, not that there is nothing, after a change of its record', async () => {
    const world = await aWorld();
    const body = aPledgeBody(world.parties.state);
    const pledge = await born(world, 'pledge', body);
    await world.settle();
    await edited(world, pledge, { ...body, title: 'Another title' });

    const before = (await listFor(world, 'officer', pledge.id)).body;
    await world.settle();
    const after = (await listFor(world, 'officer', pledge.id)).body;

    expect(before).toMatchObject(waiting);
    expect(before).not.toHaveProperty('none');
    expect(after).toMatchObject({ items: [], recomputing: false, none: { candidates: 0 } });
  });

  test('says so beside a new offer that suits, too', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    await world.settle();
    await anOffer(world);

    const before = (await listFor(world, 'officer', pledge.id)).body;
    await world.settle();
    const after = (await listFor(world, 'officer', pledge.id)).body;

    expect(before).toMatchObject(waiting);
    expect(before).not.toHaveProperty('none');
    expect(after).toMatchObject({ items: [{}], recomputing: false });
  });
});
