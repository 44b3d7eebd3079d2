import { describe, expect, test } from 'vitest';

import { canonicalJson } from '#functions/store/log/audit';
import type { Item } from '#shared/table/item';
import { recordIn } from '#shared/table/stored-truth';
import { violationsIn } from '#tests/support/invariants';
import { born, step } from '#tests/support/lives';
import { accepted, aMatch } from '#tests/support/matches';
import { merged, type Pair, parted, twinOf } from '#tests/support/merging';
import { anOfferBody } from '#tests/support/submissions';
import { verifyWorld } from '#tests/support/verifying';
import { aWorld, type World } from '#tests/support/world';

const aStage = async () => {
  const world = await aWorld();
  const pair = await twinOf(world);
  const match = await aMatch(world, 'agreed');
  await step(world, match.offer, 'release');
  const draft = await born(
    world,
    'offer',
    anOfferBody(pair.goes, { draft: true, title: 'A draft' }),
    'stakeholder',
  );
  await world.call('sayInterest', {
    as: 'stakeholder',
    path: { id: (await accepted(world, 'pledge')).id },
    body: { says: 'couldHelp', words: 'We could', offerId: null },
  });
  await world.settle();
  return { world, pair, match, draft };
};

/** Absent where there are none: a list that is empty again says what no list said. */
const listed = (list: unknown) => (Array.isArray(list) && list.length > 0 ? list : undefined);

const saidIn = (item: Item): Readonly<Record<string, unknown>> => {
  const { record, match, interest, user, party } = item;
  return (record ?? match ?? interest ?? user ?? party) as Record<string, unknown>;
};

/** What is said, and by whom: without how often and when it was written. */
const truthIn = (world: World): readonly string[] =>
  world.table
    .items()
    .filter(({ PK, SK }) => /^(PLEDGE|OFFER|MATCH|INTEREST|USER|PARTY)#/.test(PK) && SK === 'META')
    .map((item) => {
      const { version: _v, updatedAt: _u, everPartyIds: _e, ...said } = saidIn(item);
      const [names, ids, absorbed] = ['otherNames', 'outsideIds', 'absorbed'].map((field) =>
        listed(said[field]),
      );
      return canonicalJson({ ...said, otherNames: names, outsideIds: ids, absorbed });
    })
    .sort();

/** Drafts are their party's alone, so it is looked up where it is kept. */
const leadOf = (world: World, id: string): string => {
  const item = world.table.find({ PK: `OFFER#${id}`, SK: 'META' });
  if (!item) throw new Error('No such offer');
  return recordIn(item).party.id;
};

describe('parties that are parted again', () => {
  test('stand as they stood before', async () => {
    const { world, pair } = await aStage();
    const before = truthIn(world);

    await merged(world, pair);
    expect(truthIn(world)).not.toEqual(before);
    await parted(world, pair);

    expect(truthIn(world)).toEqual(before);
    const { status, body } = await world.call('getParty', {
      as: 'officer',
      path: { id: pair.goes },
    });
    expect([status, body.name]).toEqual([200, 'Synthetic Legal Network']);
    expect((await world.call('getMe', { as: 'stakeholder' })).body.party.id).toBe(pair.goes);
  });

  test('leave lists, cells, pages, postings and chains as they have to be', async () => {
    const { world, pair } = await aStage();
    await merged(world, pair);
    await world.settle();
    await parted(world, pair);
    await world.settle();
    await world.sequence();

    expect(violationsIn(world.table.items())).toEqual([]);
    expect((await verifyWorld(world, { repair: false })).drift).toEqual([]);
    expect(world.table.items().filter(({ SK }) => SK.startsWith('MOVED#'))).toEqual([]);
  });

  test('keep what was chosen to stay, and a match goes with its record', async () => {
    const { world, pair, match, draft } = await aStage();
    await merged(world, pair);

    await parted(world, pair, [match.offer.id, 'persona-stakeholder']);

    expect(leadOf(world, draft.id)).toBe(pair.goes);
    expect(leadOf(world, match.offer.id)).toBe(pair.stays);
    const { body } = await world.call('getMatch', { as: 'officer', path: { id: match.id } });
    expect(body.supporters).toMatchObject([{ id: pair.stays }]);
    expect((await world.call('getMe', { as: 'stakeholder' })).body.party.id).toBe(pair.stays);
  });

  test('may be one again', async () => {
    const { world, pair, match } = await aStage();
    await merged(world, pair);
    await parted(world, pair);

    await merged(world, pair);

    expect(leadOf(world, match.offer.id)).toBe(pair.stays);
  });

  test('are not parted twice, nor while the other has gone on into a third', async () => {
    const { world, pair } = await aStage();
    await merged(world, pair);
    const { body } = await world.call('createParty', {
      as: 'administrator',
      body: { name: 'A third spelling', type: 'legal', country: 'XB' },
    });
    const on: Pair = { stays: body.id, goes: pair.stays };
    await merged(world, on);

    await expect(parted(world, pair)).rejects.toThrow(/another one since/);
    await parted(world, on);
    await parted(world, pair);
    await expect(parted(world, pair)).rejects.toThrow(/stands by itself already/);
  });

  test('are for the Secretariat alone to part', async () => {
    const { world, pair } = await aStage();
    await merged(world, pair);

    const { status } = await world.call('partParties', {
      as: 'administrator',
      path: { id: pair.goes },
      body: {},
    });

    expect(status).toBe(403);
  });
});
