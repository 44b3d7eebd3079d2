/** No list reads more of the table for one request than it says, however little a filter lets through. */
import { describe, expect, test } from 'vitest';

import type { RouteId } from '#shared/contract/routes';
import { mostReads } from '#functions/store/record-lists';
import type { Table } from '#functions/table';
import { createMemoryTable, type MemoryTable } from '#tests/support/memory-table';
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

/** Follows a list to its end. */
const walk = async (
  { call }: World,
  route: RouteId,
  as: Persona | undefined,
  query: Readonly<Record<string, string>>,
  after: () => void,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const answer = await call(route, {
      ...(as ? { as } : {}),
      query: { limit: '10', ...query, ...(cursor === undefined ? {} : { cursor }) },
    });
    after();
    ids.push(...answer.body.items.map(({ id }: { id: string }) => id));
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

      const found = await walk(world, route, as, { area: 'A4', country: 'PER' }, () => {
        most = Math.max(most, counted.pages);
        counted.pages = 0;
      });

      console.log(`${route}: at most ${most} stored pages for a request, of ${mostReads} allowed`);
      expect(found).toEqual([rare.id]);
      expect(most).toBeLessThanOrEqual(mostReads);
    },
  );
});
