/** Whoever pages through a list while others write meets every record that stood throughout, once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { RouteId } from '#shared/contract/routes';
import { born, edited, type Living, step } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona, type World } from '#tests/support/world';

type List = { readonly route: RouteId; readonly as?: Persona };

const pageOf = async (world: World, { route, as }: List, limit: number, cursor?: string) => {
  const query = { limit: String(limit), ...(cursor === undefined ? {} : { cursor }) };
  const answer = await world.call(route, { ...(as ? { as } : {}), query });
  expect(answer.status, answer.text).toBe(200);
  return answer.body as {
    readonly items: readonly { readonly id: string }[];
    readonly next?: string;
  };
};

/** Every id on every page, with a deed of others between two pages. */
const walked = async (
  world: World,
  list: List,
  limit: number,
  between: (page: number) => Promise<unknown>,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 200; page += 1) {
    const { items, next } = await pageOf(world, list, limit, cursor);
    ids.push(...items.map(({ id }) => id));
    if (next === undefined) return ids;
    cursor = next;
    await between(page);
  }
  throw new Error('The list has no end');
};

const bodyOf = (world: World, kind: Living['kind'], title: string) =>
  kind === 'pledge'
    ? aPledgeBody(world.parties.state, { title })
    : anOfferBody(world.parties.stakeholder, { title });

const someRecords = async (world: World, count: number): Promise<Living[]> => {
  const made: Living[] = [];
  for (let n = 0; n < count; n += 1) {
    for (const kind of ['pledge', 'offer'] as const) {
      const living = await born(world, kind, bodyOf(world, kind, `Record ${n}`));
      await step(world, living, 'acceptance', 'release');
      made.push(living);
    }
  }
  return made;
};

const propose = (world: World, pledge: Living | undefined, offer: Living | undefined) =>
  world.call('proposeMatch', {
    as: 'officer',
    body: {
      pledge: { recordId: pledge?.id, component: 'c1' },
      offer: { recordId: offer?.id, component: 'c1' },
    },
  });

test('an edit of a record on a later page keeps it on that page', async () => {
  const world = await aWorld(createMemoryTable(3));
  const records = await someRecords(world, 8);
  const pledges = records.filter(({ kind }) => kind === 'pledge');
  const [oldest] = pledges;

  const ids = await walked(world, { route: 'listPledges', as: 'officer' }, 2, async (page) => {
    if (page === 0 && oldest) await edited(world, oldest, bodyOf(world, 'pledge', 'Edited'));
  });

  expect([...ids].sort()).toEqual(pledges.map(({ id }) => id).sort());
});

const lists: readonly List[] = [
  { route: 'listPledges', as: 'officer' },
  { route: 'listPledges', as: 'state' },
  { route: 'listOffers', as: 'reader' },
  { route: 'listOffers', as: 'stakeholder' },
  { route: 'listMatches', as: 'officer' },
  { route: 'listMatches', as: 'state' },
  { route: 'listParties', as: 'officer' },
  { route: 'listReleasedPledges' },
  { route: 'listReleasedOffers' },
];

describe.each(lists)('$route as $as', (list) => {
  test('shows what stood throughout once, whatever others do between two pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(
          fc.record({
            does: fc.constantFrom(
              'edit',
              'edit',
              'revise',
              'create',
              'withdraw',
              'rename',
              'propose',
            ),
            // The oldest are on the last pages: a change of one there is what moves it.
            at: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.nat(30)),
          }),
          { minLength: 2, maxLength: 6 },
        ),
        async (limit, deeds) => {
          const world = await aWorld(createMemoryTable(2));
          const records = await someRecords(world, 5);
          const at = (place: number, kind?: Living['kind']) => {
            const some = kind ? records.filter((each) => each.kind === kind) : records;
            return some[place % some.length];
          };
          const matches: string[] = [];
          for (const place of [0, 1, 2, 3, 4]) {
            const { body } = await propose(world, at(place, 'pledge'), at(place, 'offer'));
            matches.push(body.id);
          }
          const before = await walked(world, list, 100, async () => undefined);
          const gone = new Set<string>();

          const during = await walked(world, list, limit, async (page) => {
            const deed = deeds[page % deeds.length];
            const living = deed && at(deed.at);
            if (!deed || !living) return;
            const { kind } = living;
            const body = bodyOf(world, kind, `Changed ${page}`);
            if (deed.does === 'edit' && !gone.has(living.id)) await edited(world, living, body);
            if (deed.does === 'create') await born(world, kind, body);
            if (deed.does === 'propose')
              await propose(world, at(deed.at, 'pledge'), at(page + 1, 'offer'));
            if (deed.does === 'revise') {
              const path = { id: matches[deed.at % matches.length] ?? '' };
              const { body: match } = await world.call('getMatch', { as: 'officer', path });
              await world.call('moveMatch', {
                as: 'officer',
                path,
                body: {
                  step: 'revise',
                  reason: 'Other words',
                  amount: null,
                  summary: `On ${page}`,
                },
                headers: { 'if-match': `"v${match.version}"` },
              });
            }
            if (deed.does === 'rename') {
              const path = { id: world.parties.state };
              const { headers } = await world.call('getParty', { as: 'officer', path });
              await world.call('editParty', {
                as: 'officer',
                path,
                body: { name: `Synthetic State, renamed ${page}`, units: [] },
                headers: { 'if-match': headers['etag'] },
              });
            }
            if (deed.does === 'withdraw' && !gone.has(living.id)) {
              const route = kind === 'pledge' ? 'withdrawPledge' : 'withdrawOffer';
              const read = kind === 'pledge' ? 'getPledge' : 'getOffer';
              const path = { id: living.id };
              const { headers } = await world.call(read, { as: living.as, path });
              const answer = await world.call(route, {
                as: living.as,
                path,
                body: {},
                headers: { 'if-match': headers['etag'] },
              });
              if (answer.status === 200) gone.add(living.id);
            }
          });

          expect(new Set(during).size).toBe(during.length);
          const stood = before.filter((id) => !gone.has(id));
          expect(stood.filter((id) => !during.includes(id))).toEqual([]);
        },
      ),
      { numRuns: process.env['LONG'] === '1' ? 80 : 5, seed: 40 },
    );
  });
});
