/** What is done to something that the running code cannot read, as newer code wrote it or as it is damaged. */
import { beforeEach, expect, test } from 'vitest';

import { workInEntries } from '#functions/stream/consume-entries';
import { type Key, matchKey } from '#shared/table/keys';
import { leafPlaceKey } from '#shared/table/log-keys';
import { inboxEntriesIn } from '#tests/support/inboxes';
import { entriesOf } from '#tests/support/lived-log';
import { step } from '#tests/support/lives';
import { chosen, mailsIn } from '#tests/support/mails';
import { aMatch, type Matched } from '#tests/support/matches';
import { verifyWorld } from '#tests/support/verifying';
import { aWorld, managesMembers, openWorld, type World } from '#tests/support/world';

let world: World;
let match: Matched;
let makeReadable: () => Promise<void>;

/** A match, whose offer is withdrawn, reads as no code of today writes it. */
beforeEach(async () => {
  world = await aWorld();
  await aMatch(world, 'proposed');
  match = await aMatch(world, 'under_discussion');
  await step(world, match.offer, 'withdrawal');
  const kept = await world.table.get(matchKey(match.id));
  if (!kept) throw new Error('No match');
  makeReadable = () => world.table.put(kept);
  await world.table.put({
    ...kept,
    match: { ...(kept['match'] as object), pledge: 'as written tomorrow' },
  });
});

const isOfIt = ({ PK }: Key): boolean => PK.endsWith(match.id);
const withoutLeaf = async (): Promise<readonly Key[]> => {
  const keys = entriesOf(world.table);
  const places = await world.table.getMany(keys.map(leafPlaceKey));
  return keys.filter((_, index) => places[index] === undefined);
};
const toldOf = ({ id }: { readonly id: string }): readonly string[] =>
  inboxEntriesIn(world.table)
    .filter(({ subject }) => subject?.id === id)
    .map(({ kind }) => kind);

test('waits without its leaf until it can be told, and keeps nothing else from being told and logged', async () => {
  const keys = entriesOf(world.table);
  const appended = await workInEntries(world.dependencies, keys);

  expect(await withoutLeaf()).toEqual(keys.filter(isOfIt));
  expect(appended).toBe(keys.length - keys.filter(isOfIt).length);
  expect(toldOf(match)).toEqual([]);
  expect(toldOf(match.offer)).toContain('recordWithdrawn');
  expect(toldOf(match.pledge)).toContain('recordSubmitted');
  expect(world.logged.join('\n')).toMatch(/^fault/m);

  await makeReadable();
  const { unlogged } = await verifyWorld(world, { audit: true });

  expect(unlogged).toBe(keys.filter(isOfIt).length);
  expect(await withoutLeaf()).toEqual([]);
  expect(toldOf(match)).toEqual(expect.arrayContaining(['matchProposed', 'talksAgreed']));
  expect(new Set(toldOf(match.offer)).size).toBe(toldOf(match.offer).length);
});

test('waits no longer than it is news', async () => {
  const monthLater = { now: () => '2026-03-01T00:00:00.000Z' };
  const later = openWorld(world.table, world.parties, monthLater, 20_000);

  await verifyWorld(later, { audit: true });

  expect(await withoutLeaf()).toEqual([]);
  expect(toldOf(match)).toEqual([]);
});

test('keeps nobody and no leaf waiting where it is what one person chose of mails, or another match', async () => {
  await managesMembers(world, world.parties.state);
  for (const persona of ['state', 'memberManager'] as const) await chosen(world, persona);
  for (const item of world.table.items())
    if (item['choices'] && JSON.stringify(item).includes('persona-state'))
      await world.table.put({ ...item, choices: 'as written tomorrow' });
  const { id } = await aMatch(world, 'proposed');

  await workInEntries(world.dependencies, entriesOf(world.table));

  expect((await withoutLeaf()).filter((key) => !isOfIt(key))).toEqual([]);
  expect(toldOf({ id })).toEqual(['matchProposed', 'matchProposed']);
  expect(new Set(mailsIn(world.table).map(({ to }) => to))).toEqual(
    new Set(['persona-memberManager']),
  );
});

test('fails its batch for a fault in telling, after all others are told and have their leaves', async () => {
  const { table } = world;
  const putIfAbsent: typeof table.putIfAbsent = (item) => {
    if (JSON.stringify(item).includes('recordAccepted')) throw new TypeError('A fault of telling');
    return table.putIfAbsent(item);
  };
  const needed = { ...world.dependencies, table: { ...table, putIfAbsent } };

  await expect(workInEntries(needed, entriesOf(table))).rejects.toThrow('A fault of telling');

  expect(await withoutLeaf()).toEqual(entriesOf(table).filter(isOfIt));
  expect(toldOf(match.offer)).toContain('recordWithdrawn');
});
