/** A register is one world: test data stays out of everything public in the real one, and real data out of a made-up one. */
import { describe, expect, test } from 'vitest';

import { caretake } from '#functions/upkeep/caretake';
import type { World as Register } from '#shared/domain/world';
import { files } from '#shared/contract/files/export-names';
import { publicKey, worldKey } from '#shared/table/keys';
import { violationsIn } from '#tests/support/invariants';
import { born, step } from '#tests/support/lives';
import { seenBy } from '#tests/support/matches';
import { importRows, realRows } from '#tests/support/public-record';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aRealWorld, aWorld, openWorld, type World } from '#tests/support/world';

const released = async (world: World) => {
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
  await step(world, pledge, 'acceptance', 'release');
  await step(world, offer, 'acceptance', 'release');
  return { pledge, offer };
};

/** An agreed match of both, released by both parties. */
const matched = async (world: World) => {
  const { pledge, offer } = await released(world);
  const proposed = await world.call('proposeMatch', {
    as: 'officer',
    body: {
      pledge: { recordId: pledge.id, component: 'c1' },
      offer: { recordId: offer.id, component: 'c1' },
    },
  });
  const { id } = proposed.body;
  let { version } = proposed.body;
  const move = async (route: 'moveMatch' | 'releaseMatch', as: 'state' | 'stakeholder') => {
    const body = route === 'moveMatch' ? { step: 'consent', ...(await seenBy(world, id, as)) } : {};
    const headers = { 'if-match': `"v${version}"` };
    const answer = await world.call(route, { as, path: { id }, body, headers });
    expect(answer.status, answer.text).toBe(200);
    ({ version } = answer.body);
  };
  for (const route of ['moveMatch', 'moveMatch', 'releaseMatch'] as const)
    for (const as of ['state', 'stakeholder'] as const) await move(route, as);
  return { pledge, offer, id: id as string };
};

/** No test data in the real record. The stakeholder speaks for it from now on. */
const networkWithoutCountry = async (world: World): Promise<string> => {
  const body = { name: 'A network', type: 'network', country: null };
  const party = await world.call('createParty', { as: 'administrator', body });
  const grant = { role: 'representative', partyId: party.body.id };
  const path = { sub: 'persona-stakeholder' };
  await world.call('putUser', { as: 'administrator', path, body: grant });
  return party.body.id as string;
};

/** As JSON, in the read-me of a workbook and in its properties. */
const timeOfReading =
  /"(asOf|created|instance)": ?"[^"]*"|<t>\d{4}-\d\d-\d\dT[^<]*<\/t>|(?<=<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/g;

/** Every answer that everyone may read, in one text. */
const everythingPublic = async (world: World, ids: readonly string[]): Promise<string> => {
  const answers = [
    await world.call('listReleasedPledges'),
    await world.call('listReleasedOffers'),
    await world.call('listReleasedMatches'),
    await world.call('getReleasedCoverage'),
    ...(await Promise.all(
      files.map(({ name }) => world.call('getReleasedExport', { path: { name } })),
    )),
    ...(await Promise.all(
      ids.flatMap((id) => [
        world.call('getReleasedPledge', { path: { id } }),
        world.call('getReleasedOffer', { path: { id } }),
      ]),
    )),
  ];
  return answers.map(({ text }) => text.replaceAll(timeOfReading, '')).join('\n');
};

describe('in the real record', () => {
  test('nothing public changes by a byte when a made-up party releases a pledge, an offer and a match', async () => {
    const world = await aRealWorld();
    await importRows(world, realRows.slice(0, 20));
    await world.settle();
    const before = await everythingPublic(world, []);

    const { pledge, offer, id } = await matched(world);
    await world.settle();

    expect(await everythingPublic(world, [])).toBe(before);
    for (const found of [pledge.id, offer.id, id, 'Synthetic', 'XA'])
      expect(await everythingPublic(world, [pledge.id, offer.id])).not.toContain(found);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('it works for people who are signed in, and says what it is', async () => {
    const world = await aRealWorld();

    const { pledge, offer, id } = await matched(world);
    await world.settle();

    const own = await world.call('getPledge', { as: 'state', path: { id: pledge.id } });
    expect(own.body).toMatchObject({ synthetic: true, release: { version: expect.anything() } });
    const match = await world.call('getMatch', { as: 'officer', path: { id } });
    expect(match.body).toMatchObject({ synthetic: true, state: 'agreed' });
    for (const as of ['state', 'stakeholder', 'officer'] as const) {
      const { body } = await world.call('getMatchEnds', { as, path: { id } });
      expect([body.pledge.synthetic, body.offer.synthetic]).toEqual([true, true]);
      expect(body.explanation.gates).toContainEqual(
        expect.objectContaining({ gate: 'world', verdict: 'pass' }),
      );
    }
    const list = await world.call('listOffers', { as: 'officer' });
    expect(list.body.items).toMatchObject([{ id: offer.id, synthetic: true }]);
    const coverage = await world.call('getCoverage', { as: 'officer' });
    expect(coverage.text).toMatch(/"pledgeRecords":1/);
    expect(coverage.body.totals.at(-1)).toMatchObject({
      syntheticPledgeComponents: 1,
      syntheticOfferComponents: 1,
    });
    const everybody = await world.call('getReleasedCoverage');
    expect(everybody.body.totals.at(-1)).toMatchObject({
      syntheticPledgeComponents: 0,
      syntheticOfferComponents: 0,
    });
  });

  test('a made-up offer that is released is suggested to the Secretariat and to no party', async () => {
    const world = await aRealWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    await step(world, offer, 'acceptance', 'release');
    await world.settle();
    const path = { id: pledge.id };

    const officer = await world.call('getPledgeSuggestions', { as: 'officer', path });
    const state = await world.call('getPledgeSuggestions', { as: 'state', path });

    expect(officer.body.items).toMatchObject([{ counterpart: { id: offer.id, synthetic: true } }]);
    expect(state.body.items).toEqual([]);
  });

  test('a real offer and a pledge that is test data are neither suggested nor proposed to each other', async () => {
    const world = await aRealWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    const offer = await born(world, 'offer', anOfferBody(await networkWithoutCountry(world)));
    await step(world, pledge, 'acceptance', 'release');
    await step(world, offer, 'acceptance', 'release');
    await world.settle();
    const sides = { pledge: pledge.id, offer: offer.id };

    const lists = await Promise.all(
      (['officer', 'state'] as const).map((as) =>
        world.call('getPledgeSuggestions', { as, path: { id: pledge.id } }),
      ),
    );
    const proposed = await world.call('proposeMatch', {
      as: 'officer',
      body: {
        pledge: { recordId: sides.pledge, component: 'c1' },
        offer: { recordId: sides.offer, component: 'c1' },
      },
    });

    expect(lists.map(({ body }) => body.items)).toEqual([[], []]);
    expect(lists[0]?.body.none.reasons).toContainEqual({ reason: 'world', count: 1, of: 1 });
    expect(proposed.status).toBe(409);
    expect(proposed.body.reason).toEqual({ code: 'gatesFailed', gates: ['world'] });
  });

  test('an imagined offer of nobody is tried with test data, and one of a real party is not', async () => {
    const world = await aRealWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await step(world, pledge, 'acceptance');
    await world.settle();
    const { partyId: _, ...offer } = anOfferBody('');
    const barring = async (fields: object) => {
      const { body } = await world.call('proposeAllocation', {
        as: 'officer',
        body: { selection: {}, whatIf: { offers: [{ ...offer, ...fields }] } },
      });
      const { gates } = body.whatIf.pledges[0].stillOpen.barred;
      return gates.map(({ gate }: { readonly gate: string }) => gate);
    };

    expect(await barring({})).toEqual([]);
    expect(await barring({ partyId: world.parties.stakeholder })).toEqual([]);
    expect(await barring({ partyId: await networkWithoutCountry(world) })).toEqual(['world']);
  });

  test('verification takes back what an earlier version published of test data', async () => {
    const world = await aRealWorld();
    const { pledge } = await released(world);
    const key = publicKey('pledge', pledge.id);
    await world.table.put({ ...key, view: { id: pledge.id } });

    await caretake(world.dependencies)();

    expect(world.table.find(key)).toBeUndefined();
  });
});

describe('in a made-up record', () => {
  test('what made-up parties release is public, and marked', async () => {
    const world = await aWorld();

    const { pledge, id } = await matched(world);
    await world.settle();

    const list = await world.call('listReleasedPledges');
    expect(list.body.items).toMatchObject([{ id: pledge.id, synthetic: true }]);
    const matches = await world.call('listReleasedMatches');
    expect(matches.body.items).toMatchObject([{ id, synthetic: true }]);
    expect((await world.call('getReleasedCoverage')).text).toMatch(/"pledgeRecords":1/);
  });

  test('an import of real records is refused with what to do, and so is a preview', async () => {
    const world = await aWorld();

    for (const mode of ['preview', 'commit']) {
      const refused = await importRows(world, realRows.slice(0, 1), { mode });
      expect(refused.status).toBe(409);
      expect(refused.body.detail).toMatch(/made up.*another data folder/);
    }
    expect(world.table.items().some(({ PK }) => PK.startsWith('PLEDGE#'))).toBe(false);
  });

  test('nobody is registered for a real country', async () => {
    const { call } = await aWorld();

    const body = { name: 'A State', type: 'state', country: 'KEN' };
    const refused = await call('createParty', { as: 'administrator', body });

    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/country', code: 'realInMadeUp' }]);
  });

  test('what a party without a country says is made up too', async () => {
    const world = await aWorld();

    const offer = await world.call('createOffer', {
      as: 'stakeholder',
      body: anOfferBody(await networkWithoutCountry(world)),
    });

    expect(offer.body.synthetic).toBe(true);
  });
});

describe('a table that is one world', () => {
  const other: Readonly<Record<Register, Register>> = { real: 'made_up', made_up: 'real' };

  test.each(['real', 'made_up'] as const)('%s: no function serves it as the other', async (is) => {
    const { table, parties, dependencies } = await aWorld(undefined, is);
    const deployed = openWorld(table, parties, { ...dependencies, world: other[is] }, 1_000);

    for (const route of ['listReleasedPledges', 'getReleasedCoverage'] as const)
      expect((await deployed.call(route)).status).toBe(500);
    expect((await deployed.call('listPledges', { as: 'officer' })).status).toBe(500);
  });

  test.each(['real', 'made_up'] as const)(
    'that names none becomes what is deployed: %s',
    async (world) => {
      const { table, dependencies } = await aWorld(undefined, world);
      await table.remove(worldKey);

      await caretake(dependencies)();

      expect(table.find(worldKey)).toMatchObject({ world });
    },
  );

  test.each(['real', 'made_up'] as const)(
    'that names none and holds made-up records alone is what is deployed, since test data may come first: %s',
    async (deployed) => {
      const world = await aWorld();
      await born(world, 'offer', anOfferBody(world.parties.stakeholder));
      await world.table.remove(worldKey);

      await caretake({ ...world.dependencies, world: deployed })();

      expect(world.table.find(worldKey)).toMatchObject({ world: deployed });
    },
  );

  test('that names none but holds one real record is real', async () => {
    const world = await aRealWorld();
    await importRows(world, realRows.slice(0, 1));
    await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    await world.table.remove(worldKey);

    await expect(caretake({ ...world.dependencies, world: 'made_up' })()).rejects.toThrow(
      /-c world=real/,
    );

    expect(world.table.find(worldKey)).toMatchObject({ world: 'real' });
  });
});
