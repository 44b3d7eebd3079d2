import { describe, expect, test } from 'vitest';

import type { RouteId } from '#shared/contract/routes';
import { born, changed, type Living, step } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona, type World } from '#tests/support/world';

type Query = Readonly<Record<string, string>>;

const titlesOf = async (
  { call }: World,
  as: Persona | undefined,
  query: Query = {},
): Promise<readonly string[]> => {
  const route: RouteId = as ? 'listRecords' : 'listReleasedRecords';
  const { body } = await call(route, { ...(as && { as }), query });
  const titles = body.items.map(({ title }: { readonly title: string }) => title);
  expect(body.total).toBe(titles.length);
  return titles;
};

const aPledge = (world: World, title: string, fields = {}): Promise<Living> =>
  born(world, 'pledge', aPledgeBody(world.parties.state, { title, ...fields }));
const anOffer = (world: World, title: string, fields = {}): Promise<Living> =>
  born(world, 'offer', anOfferBody(world.parties.stakeholder, { title, ...fields }));

/** A pledge and an offer that are public, one of each that nobody decided on, a draft, and one that was returned. */
const aRegister = async () => {
  const world = await aWorld();
  const publicPledge = await aPledge(world, 'Formation des décideurs');
  await step(world, publicPledge, 'acceptance', 'release');
  const publicOffer = await anOffer(world, 'Training of judges', {
    components: [aComponent({ area: 'A2', text: 'Des juges', places: { countries: ['XB'] } })],
  });
  await step(world, publicOffer, 'acceptance', 'release');
  await aPledge(world, 'Zoning of reception');
  await anOffer(world, 'Alphabet of asylum');
  await aPledge(world, 'A draft', { draft: true });
  const returned = await aPledge(world, 'Back with its party');
  await step(world, returned, 'return');
  await world.settle();
  return { world, publicPledge, publicOffer, returned };
};

describe('the list of records', () => {
  test('shows each reader both kinds, as far as they may read them, and how many there are', async () => {
    const { world } = await aRegister();
    const inForce = [
      'Formation des décideurs',
      'Training of judges',
      'Zoning of reception',
      'Alphabet of asylum',
    ];

    expect(await titlesOf(world, 'reader', { order: 'oldest' })).toEqual(inForce);
    expect(await titlesOf(world, 'officer', { order: 'oldest' })).toEqual([
      ...inForce,
      'Back with its party',
    ]);
    expect(await titlesOf(world, 'state', { order: 'oldest' })).toEqual([
      'Formation des décideurs',
      'Zoning of reception',
      'A draft',
      'Back with its party',
    ]);
    expect(await titlesOf(world, 'otherState')).toEqual([]);
    expect(await titlesOf(world, undefined, { order: 'title' })).toEqual([
      'Formation des décideurs',
      'Training of judges',
    ]);
  });

  test.each([
    [{ q: 'DECIDEURS' }, ['Formation des décideurs']],
    [{ q: 'juges' }, ['Training of judges']],
    [{ q: 'train jud' }, ['Training of judges']],
    [{ q: 'legal network' }, ['Training of judges', 'Alphabet of asylum']],
    [{ q: 'nothing like it' }, []],
    [{ kind: 'offer', order: 'title' }, ['Alphabet of asylum', 'Training of judges']],
    [{ state: 'returned' }, ['Back with its party']],
    [{ area: 'A2' }, ['Training of judges']],
    [{ country: 'XB', kind: 'offer' }, ['Training of judges', 'Alphabet of asylum']],
    [{ queue: 'new' }, ['Zoning of reception', 'Alphabet of asylum']],
    [{ queue: 'returned' }, ['Back with its party']],
    [{ changedSince: '2027-01-01' }, []],
  ] as const)('answers %j', async (query, titles) => {
    const { world } = await aRegister();

    expect(await titlesOf(world, 'officer', { order: 'oldest', ...query } as Query)).toEqual(
      titles,
    );
  });

  test('finds a record by its reference, of whichever kind', async () => {
    const { world, publicOffer } = await aRegister();
    const read = await world.call('getOffer', { as: 'officer', path: { id: publicOffer.id } });
    const reference: string = read.body.reference;

    expect(await titlesOf(world, 'officer', { q: reference.toLowerCase() })).toEqual([
      'Training of judges',
    ]);
  });

  test('says how each record reaches the country that was asked for', async () => {
    const { world, publicOffer } = await aRegister();

    const { body } = await world.call('listRecords', { as: 'officer', query: { country: 'XB' } });

    expect(body.reach[publicOffer.id]).toBe('country');
  });

  test('follows a change, and asks for what was changed after it was returned or accepted', async () => {
    const { world, publicPledge, returned } = await aRegister();
    await step(world, returned, 'submission');
    await changed(world, publicPledge, { title: 'Formation de tous' });
    await world.settle();

    expect(await titlesOf(world, 'officer', { queue: 'changed' })).toEqual([
      'Back with its party',
      'Formation de tous',
    ]);
    expect(await titlesOf(world, undefined, { order: 'title' })).toEqual([
      'Formation des décideurs',
      'Training of judges',
    ]);
  });

  test('shows no record that is no longer what was asked for, though the index is not there yet', async () => {
    const { world } = await aRegister();
    const [first] = (await world.call('listRecords', { as: 'officer', query: { queue: 'new' } }))
      .body.items;
    await step(world, { kind: first.kind, id: first.id, as: 'state' }, 'acceptance');

    const { body } = await world.call('listRecords', { as: 'officer', query: { queue: 'new' } });

    expect(body.items).toHaveLength(1);
  });

  test.each(['officer', undefined] as const)(
    'is read to its end page by page, each record once: by %s',
    async (as) => {
      const world = await aWorld();
      for (let number = 0; number < 7; number += 1) {
        const living = await aPledge(world, `Pledge ${number}`);
        await step(world, living, 'acceptance', 'release');
      }
      await world.settle();
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: '3', order: 'title', ...(cursor && { cursor }) };
        const route = as ? 'listRecords' : 'listReleasedRecords';
        const { body } = await world.call(route, { ...(as && { as }), query });
        expect(body.total).toBe(7);
        seen.push(...body.items.map(({ title }: { title: string }) => title));
        cursor = body.next;
      } while (cursor !== undefined);

      expect(seen).toEqual(Array.from({ length: 7 }, (_, number) => `Pledge ${number}`));
    },
  );
});

describe('a request for the list', () => {
  test('reads a bounded number of pages: all eight books for everyone, one for a party', async () => {
    const table = createMemoryTable();
    const partitions: string[] = [];
    const world = await aWorld({
      ...table,
      page: (partition, ...rest) => {
        partitions.push(partition);
        return table.page(partition, ...rest);
      },
    });
    for (let number = 0; number < 30; number += 1) await aPledge(world, `Pledge ${number}`);
    await world.settle();
    const readBy = async (as: Persona | undefined): Promise<readonly string[]> => {
      partitions.length = 0;
      await titlesOf(world, as);
      return partitions.toSorted();
    };
    const books = (prefix: string) =>
      Array.from({ length: 8 }, (_, book) => `${prefix}#g1#${book}`);

    expect(await readBy('officer')).toEqual(books('INDEX'));
    expect(await readBy(undefined)).toEqual(books('PUB#INDEX'));
    expect(await readBy('state')).toHaveLength(1);
  });
});
