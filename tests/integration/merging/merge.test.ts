import { describe, expect, test } from 'vitest';

import type { MergeInFull } from '#shared/contract/people/merge-views';
import { partyReader } from '#shared/domain/inbox/inbox-entry';
import { inboxPartition } from '#shared/table/inbox-keys';
import { introducedMatch } from '#tests/support/exchanges';
import { violationsIn } from '#tests/support/invariants';
import { accepted, aMatch, aProposal, type Matched, moved, readAs } from '#tests/support/matches';
import {
  merged,
  movedOn,
  type Pair,
  previewed,
  startMerging,
  twinOf,
} from '#tests/support/merging';
import { hourlyRun } from '#tests/support/hourly-run';
import { born, step } from '#tests/support/lives';
import { etag } from '#tests/support/refusals/scene';
import { anOfferBody } from '#tests/support/submissions';
import { verifyWorld } from '#tests/support/verifying';
import { aWorld, type Persona, type World } from '#tests/support/world';

type Stage = { readonly world: World; readonly pair: Pair; readonly match: Matched };

/** The network has a public offer in an agreed match, and a draft; its twin has nothing. */
const aStage = async (): Promise<Stage> => {
  const world = await aWorld();
  const pair = await twinOf(world);
  const match = await aMatch(world, 'agreed');
  await step(world, match.offer, 'release');
  await born(
    world,
    'offer',
    anOfferBody(pair.goes, { draft: true, title: 'A draft' }),
    'stakeholder',
  );
  await world.settle();
  return { world, pair, match };
};

const idsOf = async (world: World, as: Persona | undefined, party: string) => {
  const route = as ? 'listRecords' : 'listReleasedRecords';
  const { body } = await world.call(route, { ...(as && { as }), query: { party } });
  return body.items.map(({ id }: { readonly id: string }) => id);
};

describe('a party that goes into another', () => {
  test('brings its records, its people and its names, and its id stands for the one that stays', async () => {
    const { world, pair, match } = await aStage();

    const done = await merged(world, pair);
    await world.settle();

    expect(done.moved).toEqual({ pledges: 0, offers: 2, matches: 1, people: 1 });
    expect(await idsOf(world, 'officer', pair.stays)).toContain(match.offer.id);
    expect(await idsOf(world, 'officer', pair.goes)).toEqual(
      await idsOf(world, 'officer', pair.stays),
    );
    const party = await world.call('getParty', { as: 'officer', path: { id: pair.stays } });
    expect(party.body).toMatchObject({
      name: 'Legal Network, synthetic',
      units: ['A desk'],
      otherNames: [{ name: 'Synthetic Legal Network', is: 'synonym' }],
      absorbed: [{ id: pair.goes, name: 'Synthetic Legal Network' }],
    });
    const redirected = await world.call('getParty', { as: 'officer', path: { id: pair.goes } });
    expect(redirected.status).toBe(308);
    expect(redirected.headers['location']).toBe(`/api/parties/${pair.stays}`);
    const listed = await world.call('listParties', { as: 'officer', query: { limit: '100' } });
    expect(listed.body.items.map(({ id }: { readonly id: string }) => id)).not.toContain(pair.goes);
    const me = await world.call('getMe', { as: 'stakeholder' });
    expect(me.body.party.id).toBe(pair.stays);
    expect(await idsOf(world, 'stakeholder', pair.stays)).toHaveLength(2);
  });

  test('is on no public list but under the one that stays, called as it was when it wrote', async () => {
    const { world, pair, match } = await aStage();

    await merged(world, pair);
    await world.settle();

    for (const party of [pair.stays, pair.goes])
      expect(await idsOf(world, undefined, party)).toEqual([match.offer.id]);
    const { body } = await world.call('getReleasedOffer', { path: { id: match.offer.id } });
    expect(body.party).toEqual({
      id: pair.stays,
      name: 'Synthetic Legal Network',
      type: 'legal',
      country: 'XB',
    });
    const brief = await world.call('getBrief', { path: { id: pair.goes } });
    expect(brief.status).toBe(308);
    expect(brief.headers['location']).toBe(`/api/public/briefs/${pair.stays}?language=en`);
  });

  test('takes no answer back, and what was shown reads as it did', async () => {
    const { world, pair, match } = await aStage();
    const before = await readAs(world, 'state', match.id);

    await merged(world, pair);

    const after = await readAs(world, 'state', match.id);
    expect(after.body).toMatchObject({
      state: 'agreed',
      answered: before.body.answered,
      supporters: [{ id: pair.stays }],
    });
    const ends = await world.call('getMatchEnds', { as: 'stakeholder', path: { id: match.id } });
    expect(ends.status).toBe(200);
    expect(ends.body.offer).toMatchObject({ changed: [], today: null });
    const released = await world.call('releaseMatch', {
      as: 'stakeholder',
      path: { id: match.id },
      body: {},
      headers: { 'if-match': etag(after.body.version) },
    });
    expect(released.status).toBe(200);
  });

  test('leaves an answer of the other side standing, which its own completes', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const { id } = await aProposal(world);
    await moved(world, id, 'state', 'consent');

    await merged(world, pair);

    expect((await readAs(world, 'state', id)).body.answered).toMatchObject({ pledge: true });
    await moved(world, id, 'stakeholder', 'consent');
    expect((await readAs(world, 'state', id)).body.state).toBe('under_discussion');
  });

  test('stays introduced to whom it was introduced', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const match = await introducedMatch(world);

    await merged(world, pair);

    const contacts = await world.call('readMatchContacts', {
      as: 'stakeholder',
      path: { id: match.id },
      body: {},
    });
    expect(contacts.status).toBe(200);
  });

  test('leaves lists, cells, pages, postings and chains as they have to be', async () => {
    const { world, pair } = await aStage();
    await merged(world, pair);
    await world.settle();
    await world.sequence();

    expect(violationsIn(world.table.items())).toEqual([]);
    const { drift } = await verifyWorld(world, { repair: false });
    expect(drift).toEqual([]);
  });

  test('brings what it was told, and is told from then on with the other', async () => {
    const { world, pair } = await aStage();
    await world.sequence();
    const inboxOf = (id: string) =>
      world.table.items().filter(({ PK }) => PK === inboxPartition(partyReader(id))).length;
    const told = inboxOf(pair.goes);
    expect(told).toBeGreaterThan(0);

    await merged(world, pair);

    expect([inboxOf(pair.goes), inboxOf(pair.stays)]).toEqual([0, told]);
  });

  test('is no longer excluded under its former id by anybody who excluded it', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const pledge = await accepted(world, 'pledge', undefined, 'state', {
      excludedPartyIds: [pair.goes],
    });

    await merged(world, pair);

    const { body } = await world.call('getPledge', { as: 'officer', path: { id: pledge.id } });
    expect(body.excludedPartyIds).toEqual([pair.stays]);
  });

  test('is said in the history of what it moved, of both parties and of its people', async () => {
    const { world, pair, match } = await aStage();
    await merged(world, pair);

    const audited = world.table
      .items()
      .filter(
        ({ PK, entry }) => PK.startsWith('AUD#') && JSON.stringify(entry).includes('party.merge'),
      )
      .map(({ PK }) => PK.split('#')[1] ?? '')
      .sort();
    expect(audited).toEqual(['MATCH', 'OFFER', 'OFFER', 'PARTY', 'PARTY', 'USER']);
    const { body } = await world.call('getOfferHistory', {
      as: 'officer',
      path: { id: match.offer.id },
    });
    expect(body.items.at(-1)).toMatchObject({
      action: 'party.merge',
      actor: { role: 'secretariat' },
    });
    expect(world.logged).toContain('partyMerge');
  });

  test('is looked for once more later, so that what was written meanwhile comes along', async () => {
    const { world, pair } = await aStage();
    await merged(world, pair);
    const late = await born(world, 'offer', anOfferBody(pair.stays), 'stakeholder');
    // As if it had been written by somebody who read the party before it went.
    const item = world.table
      .items()
      .find(({ PK, SK }) => PK === `OFFER#${late.id}` && SK === 'META');
    const record = item?.['record'] as { readonly party: object };
    await world.table.put({
      ...item,
      record: { ...record, party: { ...record.party, id: pair.goes } },
    } as never);

    const tomorrow = () => '2026-01-02T12:00:00.000Z';
    await hourlyRun({ ...world, dependencies: { ...world.dependencies, now: tomorrow } });

    const { body } = await world.call('getOffer', { as: 'officer', path: { id: late.id } });
    expect(body.party.id).toBe(pair.stays);
  });
});

describe('what would come of it', () => {
  test('is told before it is done: how much moves, and what it will be called', async () => {
    const { world, pair } = await aStage();

    expect(await previewed(world, pair)).toMatchObject({
      bar: null,
      looks: [],
      pledges: 0,
      offers: 2,
      matches: 1,
      people: 1,
      otherNames: [{ name: 'Synthetic Legal Network', is: 'synonym' }],
    });
  });

  test('is refused of two States of different countries', async () => {
    const world = await aWorld();
    const pair = { stays: world.parties.state, goes: world.parties.otherState };

    expect((await previewed(world, pair)).bar).toBe('countries');
    expect((await startMerging(world, pair)).status).toBe(409);
  });

  test('is refused of two between whom a match stands', async () => {
    const world = await aWorld();
    const { body } = await world.call('createParty', {
      as: 'administrator',
      body: { name: 'A network without a country', type: 'legal', country: null },
    });
    await aMatch(world, 'agreed');
    const pair = { stays: world.parties.state, goes: world.parties.stakeholder };
    const free = { stays: body.id as string, goes: world.parties.stakeholder };

    expect((await previewed(world, pair)).bar).toBe('countries');
    expect((await previewed(world, free)).bar).toBeNull();
  });

  test('is refused of one that went into another, and of one into itself', async () => {
    const { world, pair } = await aStage();
    expect((await previewed(world, { stays: pair.stays, goes: pair.stays })).bar).toBe('sameParty');

    await merged(world, pair);

    const again = { stays: world.parties.state, goes: pair.goes };
    expect((await previewed(world, again)).bar).toBe('mergedAlready');
  });

  test('is for whoever saw both as they stand', async () => {
    const { world, pair } = await aStage();
    const answer = await world.call('startMerge', {
      as: 'officer',
      path: { id: pair.stays },
      body: { from: pair.goes, fromVersion: 7, nameIs: 'former' },
      headers: { 'if-match': etag(1) },
    });

    expect(answer.status).toBe(412);
  });

  test.each<Persona>(['reader', 'stakeholder', 'state'])(
    'is not for a %s to see or do',
    async (as) => {
      const { world, pair } = await aStage();
      const path = { id: pair.stays };
      const seen = await world.call('previewMerge', { as, path, query: { from: pair.goes } });

      expect(seen.status).toBe(403);
      expect((await startMerging(world, pair, { as })).status).toBe(403);
    },
  );

  test('is shown to an administrator without a title of any record', async () => {
    const { world, pair } = await aStage();
    expect((await startMerging(world, pair, { as: 'administrator' })).status).toBe(200);

    await movedOn(world, pair.goes, { as: 'administrator' });

    const shownTo = async (as: Persona): Promise<MergeInFull['items']> =>
      (await world.call('getMerge', { as, path: { id: pair.goes } })).body.items;
    expect(await shownTo('administrator')).toEqual([]);
    const items = await shownTo('officer');
    // Of a draft, which its party alone reads, it is told that there is one.
    expect(items.map(({ kind, title }) => `${kind}: ${title}`).toSorted()).toEqual([
      'match: Synthetic Legal Network – Synthetic State XA',
      'offer: A synthetic offer',
      'offer: null',
      'person: null',
    ]);
  });
});
