/** While something is on its way, nothing begins that would lose it; and whoever is on the way as it is turned round moves no more. */
import { describe, expect, test } from 'vitest';

import { mergeOn } from '#functions/upkeep/merging/merge-on';
import { recordIn } from '#shared/table/stored-truth';
import { born } from '#tests/support/lives';
import { hourlyRun } from '#tests/support/hourly-run';
import {
  merged,
  movedOn,
  type Pair,
  parted,
  previewed,
  startMerging,
  twinOf,
} from '#tests/support/merging';
import { anOfferBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

/** A legal network that has an offer, its twin, and a third that is of the same body too. */
const aStage = async () => {
  const world = await aWorld();
  const pair = await twinOf(world);
  const offer = await born(world, 'offer', anOfferBody(pair.goes), 'stakeholder');
  const { body } = await world.call('createParty', {
    as: 'administrator',
    body: { name: 'A third spelling', type: 'legal', country: 'XB' },
  });
  const on: Pair = { stays: body.id, goes: pair.stays };
  return { world, pair, on, offer };
};

const offerAt = ({ table }: World, id: string) => {
  const item = table.find({ PK: `OFFER#${id}`, SK: 'META' });
  if (!item) throw new Error('No such offer');
  return { item, record: recordIn(item) };
};
const leadOf = (world: World, id: string): string => offerAt(world, id).record.party.id;

/** As if it had been written by somebody who read the party before it went. */
const writtenLate = async (world: World, { goes }: Pair): Promise<string> => {
  const { id } = await born(
    world,
    'offer',
    anOfferBody(world.parties.state, { title: 'A late offer' }),
    'state',
  );
  const { item, record } = offerAt(world, id);
  await world.table.put({ ...item, record: { ...record, party: { ...record.party, id: goes } } });
  return id;
};

const startParting = ({ call }: World, { goes }: Pair) =>
  call('partParties', { as: 'officer', path: { id: goes }, body: {} });

const notes = ({ table }: World) =>
  table.items().filter(({ PK, SK }) => PK.startsWith('MERGE#') && SK !== 'META');

const tomorrow = '2026-01-02T12:00:00.000Z';

const lookedAgain = (world: World): Promise<void> =>
  hourlyRun({ ...world, dependencies: { ...world.dependencies, now: () => tomorrow } });

const bars = async (world: World, { stays, goes }: Pair) => [
  (await previewed(world, { stays, goes })).bar,
  (await previewed(world, { stays: goes, goes: stays })).bar,
];

describe('a merge under way', () => {
  test('keeps both from going on into a third, and from being parted', async () => {
    const { world, pair, on } = await aStage();
    await startMerging(world, pair);

    expect(await bars(world, on)).toEqual(['underWay', 'underWay']);
    expect((await startMerging(world, on)).status).toBe(409);
    expect((await startParting(world, pair)).status).toBe(409);
    await movedOn(world, pair.goes);
    expect(await bars(world, on)).toEqual([null, null]);
  });
});

describe('a parting under way', () => {
  test('keeps both from going on into a third until all is back', async () => {
    const { world, pair, on, offer } = await aStage();
    await merged(world, pair);
    expect((await startParting(world, pair)).status).toBe(200);

    expect(await bars(world, on)).toEqual(['underWay', 'underWay']);
    expect(await bars(world, { ...on, goes: pair.goes })).toEqual(['underWay', 'underWay']);
    expect((await startMerging(world, on)).status).toBe(409);
    await movedOn(world, pair.goes);

    expect(await bars(world, on)).toEqual([null, null]);
    expect(leadOf(world, offer.id)).toBe(pair.goes);
    expect(notes(world)).toEqual([]);
  });

  test('keeps another from beginning until what is to go back is there', async () => {
    const { world, pair, on, offer } = await aStage();
    await merged(world, pair);
    await merged(world, on);
    expect((await startParting(world, on)).status).toBe(200);

    expect((await startParting(world, pair)).status).toBe(409);
    await movedOn(world, on.goes);
    await parted(world, pair);

    expect(leadOf(world, offer.id)).toBe(pair.goes);
  });

  test('is undone by no run that began to move things in before', async () => {
    const { world, pair } = await aStage();
    await merged(world, pair);
    const late = await writtenLate(world, pair);
    let isParted = false;
    const walkKeys: World['table']['walkKeys'] = async (...walked) => {
      const page = await world.table.walkKeys(...walked);
      if (!isParted) await parted(world, pair);
      isParted = true;
      return page;
    };

    const table = { ...world.table, walkKeys };
    await mergeOn({ ...world.dependencies, table, now: () => tomorrow }, pair.goes, () => true);

    expect(isParted).toBe(true);
    expect(leadOf(world, late)).toBe(pair.goes);
    expect(notes(world)).toEqual([]);
  });
});

describe('what is found late, once the party that stays has gone on', () => {
  test('goes with it, and comes back the same way', async () => {
    const { world, pair, on } = await aStage();
    await merged(world, pair);
    await merged(world, on);
    const late = await writtenLate(world, pair);

    await lookedAgain(world);
    expect(leadOf(world, late)).toBe(on.stays);

    await parted(world, on);
    expect(leadOf(world, late)).toBe(pair.stays);
    await parted(world, pair);
    expect(leadOf(world, late)).toBe(pair.goes);
  });
});
