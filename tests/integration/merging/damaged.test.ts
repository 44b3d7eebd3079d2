/** What is kept and cannot be read keeps nothing else from going with its party, or back again. */
import { expect, test } from 'vitest';

import type { Item } from '#shared/table/item';
import { recordIn } from '#shared/table/stored-truth';
import { born, type Living, step } from '#tests/support/lives';
import { accepted } from '#tests/support/matches';
import { merged, parted, twinOf } from '#tests/support/merging';
import { anOfferBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const itemAt = ({ table }: World, { id }: Living, SK: string): Item => {
  const item = table.find({ PK: `OFFER#${id}`, SK });
  if (!item) throw new Error('No such offer');
  return item;
};

const leadOf = (world: World, offer: Living): string =>
  recordIn(itemAt(world, offer, 'META')).party.id;

/** A released offer and a draft of one party. */
const aStage = async () => {
  const world = await aWorld();
  const pair = await twinOf(world);
  const offer = await accepted(world, 'offer');
  await step(world, offer, 'release');
  const draft = await born(world, 'offer', anOfferBody(pair.goes, { draft: true }), 'stakeholder');
  return { world, pair, offer, draft, released: itemAt(world, offer, 'RELEASED') };
};

const asAnother = (item: Item): Item => {
  const record = item['record'] as { readonly version: number };
  return { ...item, record: { ...record, version: record.version + 7 } };
};

test.each<readonly [string, (released: Item) => Item]>([
  ['unreadable', (released) => ({ ...released, record: { kind: 'offer' } })],
  ['of another version than its record says', asAnother],
])(
  'a public version that is %s keeps nothing else from going, or coming back',
  async (_, damage) => {
    const { world, pair, offer, draft, released } = await aStage();
    await world.table.put(damage(released));

    await merged(world, pair);
    expect([leadOf(world, offer), leadOf(world, draft)]).toEqual([pair.goes, pair.stays]);
    expect(world.logged.some((line) => line.startsWith('fault '))).toBe(true);

    await parted(world, pair);
    expect([leadOf(world, offer), leadOf(world, draft)]).toEqual([pair.goes, pair.goes]);
  },
);

test('what cannot be read as it is to go back stays noted, and goes back the next time', async () => {
  const { world, pair, offer, draft } = await aStage();
  await merged(world, pair);
  const released = itemAt(world, offer, 'RELEASED');
  await world.table.put(asAnother(released));

  await parted(world, pair);
  expect([leadOf(world, offer), leadOf(world, draft)]).toEqual([pair.stays, pair.goes]);

  await world.table.put(released);
  await merged(world, pair);
  await parted(world, pair);
  expect(leadOf(world, offer)).toBe(pair.goes);
});

test('steps of a merge answer no list of what may stay, whatever was moved', async () => {
  const { world, pair } = await aStage();
  const done = await merged(world, pair);
  expect(done).not.toHaveProperty('items');

  const { body } = await world.call('getMerge', { as: 'officer', path: { id: pair.goes } });
  expect(body.items.length).toBeGreaterThan(0);
  const started = await world.call('partParties', {
    as: 'officer',
    path: { id: pair.goes },
    body: {},
  });
  expect(started.body).not.toHaveProperty('items');
});
