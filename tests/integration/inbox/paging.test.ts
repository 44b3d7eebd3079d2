/** An inbox beyond its first page: everything once, in order, whatever comes in meanwhile, and nobody else's. */
import { expect, test } from 'vitest';

import { putInboxEntries } from '#functions/store/people/inbox-store';
import { entriesFor, partyReader, personReader } from '#shared/domain/inbox/inbox-entry';
import { born, step } from '#tests/support/lives';
import { follow, topicOf } from '#tests/support/following';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona, type World } from '#tests/support/world';

type Page = {
  readonly entries: readonly { readonly id: string; readonly at: string }[];
  readonly hasOlder: boolean;
  readonly next?: string;
};

const pageOf = async ({ call }: World, as: Persona, cursor?: string): Promise<Page> =>
  (await call('getInbox', { as, ...(cursor && { query: { cursor } }) })).body;

/** Entries of the party and of the person by turns, several of them in the same moment. */
const filled = async (count: number): Promise<World> => {
  const world = await aWorld();
  const readers = [partyReader(world.parties.state), personReader('persona-state')] as const;
  for (let told = 0; told < count; told += 1) {
    const at = new Date(Date.UTC(2026, 0, 1, 0, Math.floor(told / 3))).toISOString();
    const id = `EVENT#${String(told).padStart(4, '0')}`;
    const reader = readers[told % 2] ?? readers[0];
    await putInboxEntries(
      world.table,
      entriesFor([reader], { id, kind: 'forumDateNear', at, subject: null }),
    );
  }
  return world;
};

const everyPage = async (world: World, as: Persona, meanwhile = async () => undefined) => {
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const page = await pageOf(world, as, cursor);
    pages.push(page);
    cursor = page.next;
    await meanwhile();
  } while (cursor !== undefined);
  return pages;
};

test('all of an inbox is reached, each entry once and the newest first', async () => {
  const world = await filled(257);
  const pages = await everyPage(world, 'state');
  const ids = pages.flatMap(({ entries }) => entries.map(({ id }) => id));

  expect(pages.map(({ entries }) => entries.length)).toEqual([100, 100, 57]);
  expect(pages.map(({ hasOlder }) => hasOlder)).toEqual([true, true, false]);
  expect(new Set(ids).size).toBe(257);
  expect(ids).toEqual(ids.toSorted().toReversed());
});

test('what comes in while somebody pages moves nothing', async () => {
  const world = await filled(230);
  let told = 1000;
  const pages = await everyPage(world, 'state', async () => {
    told += 1;
    const at = new Date(Date.UTC(2026, 1, 1, 0, told)).toISOString();
    const what = { id: `EVENT#${told}`, kind: 'forumDateNear' as const, at, subject: null };
    await putInboxEntries(world.table, entriesFor([personReader('persona-state')], what));
  });
  const ids = pages.flatMap(({ entries }) => entries.map(({ id }) => id));

  expect(ids.filter((id) => id < 'EVENT#1000')).toHaveLength(230);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an inbox of exactly one page has no next one', async () => {
  const page = await pageOf(await filled(100), 'state');

  expect([page.entries.length, page.hasOlder, page.next]).toEqual([100, false, undefined]);
});

test('a cursor is its reader’s, as who they were, and no other', async () => {
  const world = await filled(120);
  const { next = '' } = await pageOf(world, 'state');
  const as = async (persona: Persona) =>
    (await world.call('getInbox', { as: persona, query: { cursor: next } })).status;

  expect(await as('state')).toBe(200);
  expect(await as('otherState')).toBe(400);
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-state' },
    body: { role: 'representative', partyId: world.parties.otherState },
  });
  expect(await as('state')).toBe(400);
});

test('a page of which nothing may be shown any more leads on all the same', async () => {
  const world = await aWorld();
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  await follow(world, 'reader', topicOf(pledge));
  const subject = { kind: 'pledge' as const, id: pledge.id };
  const tell = (id: string, at: string, kind: 'followedChanged' | 'followedDate') =>
    putInboxEntries(
      world.table,
      entriesFor([personReader('persona-reader')], {
        id,
        kind,
        at,
        subject: kind === 'followedDate' ? null : subject,
      }),
    );
  await tell('OLD', '2026-01-01T00:00:00.000Z', 'followedDate');
  for (let told = 0; told < 100; told += 1)
    await tell(`E${String(told).padStart(3, '0')}`, '2026-01-02T00:00:00.000Z', 'followedChanged');
  await step(world, pledge, 'return');
  const [first, second] = await everyPage(world, 'reader');

  expect(first?.entries).toEqual([]);
  expect(second?.entries.map(({ id }) => id)).toEqual(['OLD']);
});
