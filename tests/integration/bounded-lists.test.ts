/** No list reads more of the table for one request than it says, however little a filter lets through. */
import { describe, expect, test } from 'vitest';

import type { RouteId } from '#shared/contract/routes';
import { mostReads } from '#functions/store/records/record-lists';
import type { Table } from '#functions/table';
import { born, changed } from '#tests/support/lives';
import { aProposal, moved } from '#tests/support/matches';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { anOffer } from '#tests/support/suggested-pairs';
import { aWorld, type Persona, type World } from '#tests/support/world';

const pageLength = 2;
const offers = 3 * mostReads * pageLength;

/** A table whose pages are short, so that a few dozen records are many pages, and which counts them. */
const aCountedTable = () => {
  const table = createMemoryTable(pageLength);
  const counted = { pages: 0 };
  const count =
    <Given extends readonly unknown[], Answer>(read: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      counted.pages += 1;
      return read(...given);
    };
  const watched: MemoryTable = {
    ...table,
    page: count(table.page) as Table['page'],
    indexPage: count(table.indexPage) as Table['indexPage'],
  };
  return { watched, counted };
};

const lists: readonly (readonly [RouteId, Persona | undefined])[] = [
  ['listOffers', 'officer'],
  ['listOffers', 'reader'],
  ['listOffers', 'stakeholder'],
  ['listReleasedOffers', undefined],
];

type Named = { readonly id?: string; readonly hash?: string };

type Asked = {
  readonly as?: Persona;
  readonly path?: { readonly id: string };
  readonly query: Readonly<Record<string, string>>;
};

/** Follows a list to its end. */
const walk = async (
  { call }: World,
  route: RouteId,
  { query, ...asked }: Asked,
  after: () => void,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const answer = await call(route, {
      ...asked,
      query: { limit: '10', ...query, ...(cursor === undefined ? {} : { cursor }) },
    });
    after();
    ids.push(...answer.body.items.map(({ id, hash }: Named) => id ?? hash));
    cursor = answer.body.next;
  } while (cursor !== undefined);
  return ids;
};

describe('a list', () => {
  test.each(lists)(
    '%s of %s, by a filter that lets one record through, reads a bounded amount at a time and finds it',
    async (route, as) => {
      const { watched, counted } = aCountedTable();
      const world = await aWorld(watched);
      const rare = await anOffer(world, { area: 'A4', places: { countries: ['PER'] } });
      for (let made = 1; made < offers; made += 1)
        await anOffer(world, { area: 'A1', places: { countries: ['NER'] } });
      let most = 0;
      counted.pages = 0;

      const query = { area: 'A4', country: 'PER' };
      const found = await walk(world, route, { ...(as ? { as } : {}), query }, () => {
        most = Math.max(most, counted.pages);
        counted.pages = 0;
      });

      console.log(`${route}: at most ${most} stored pages for a request, of ${mostReads} allowed`);
      expect(found).toEqual([rare.id]);
      expect(most).toBeLessThanOrEqual(mostReads);
    },
  );

  const versions = 2 * mostReads * pageLength;

  /** Records and matches of many versions. */
  const lives = {
    getPledgeHistory: async (world: World) => {
      const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
      for (let made = 1; made < versions; made += 1)
        await changed(world, pledge, { title: `Title ${made}` });
      return pledge.id;
    },
    getOfferHistory: async (world: World) => {
      const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
      for (let made = 1; made < versions; made += 1)
        await changed(world, offer, { title: `Title ${made}` });
      return offer.id;
    },
    getMatchHistory: async (world: World) => {
      const { id } = await aProposal(world);
      for (let made = 1; made < versions; made += 1) await moved(world, id, 'officer', 'revise');
      return id;
    },
  } as const satisfies Readonly<Partial<Record<RouteId, (world: World) => Promise<string>>>>;

  test.each(Object.keys(lives) as (keyof typeof lives)[])(
    '%s reads a bounded amount at a time and comes to its end',
    async (route) => {
      const { watched, counted } = aCountedTable();
      const world = await aWorld(watched);
      const id = await lives[route](world);
      let most = 0;
      counted.pages = 0;

      const asked = { as: 'officer', path: { id }, query: { limit: '100' } } as const;
      const found = await walk(world, route, asked, () => {
        most = Math.max(most, counted.pages);
        counted.pages = 0;
      });

      expect(new Set(found).size).toBe(versions);
      expect(most).toBeLessThanOrEqual(mostReads);
    },
  );
});
