import { describe, expect, test } from 'vitest';

import { recordsIn } from '#tests/support/imported-records';
import { importRows } from '#tests/support/public-record';
import { aRealWorld, type Persona, type World } from '#tests/support/world';

const offerOf = (row: number, name: string) => ({
  row,
  kind: 'offer',
  title: `Offer ${row}`,
  from: [{ name, type: 'legal', iso3: 'CIV' }],
  areas: ['A1'],
  source: [`https://example.org/${row}`],
});

const named = async (
  world: World,
  names: readonly string[],
  { as = 'officer', version = 1 }: { readonly as?: Persona; readonly version?: number } = {},
) => {
  const [record] = recordsIn(world);
  return world.call('nameParty', {
    as,
    path: { id: record?.party.id ?? '' },
    body: { otherNames: names.map((name) => ({ name, is: 'synonym' })) },
    headers: { 'if-match': `"v${version}"` },
  });
};

const aWorldWithAParty = async () => {
  const world = await aRealWorld();
  await importRows(world, [offerOf(1, 'Example Bar Association')]);
  return world;
};

describe('another name of a party', () => {
  test('is found by an import, which then has nothing to ask', async () => {
    const world = await aWorldWithAParty();
    expect((await named(world, ['Association of Advocates'])).status).toBe(200);

    const { body } = await importRows(world, [offerOf(2, 'Association of advocates')]);

    expect(new Set(recordsIn(world).map(({ party }) => party.id)).size).toBe(1);
    expect(body.looks).toBeUndefined();
  });

  test('without it, the import makes another party', async () => {
    const world = await aWorldWithAParty();

    await importRows(world, [offerOf(2, 'Association of Advocates')]);

    expect(new Set(recordsIn(world).map(({ party }) => party.id)).size).toBe(2);
  });

  test('moves no row of before to the party that is called so now', async () => {
    const world = await aWorldWithAParty();
    const other = offerOf(2, 'Association of Advocates');
    await importRows(world, [other]);
    const before = recordsIn(world).map(({ id, party }) => [id, party.id]);

    const refused = await named(world, ['Association of Advocates']);
    const { body } = await importRows(world, [other]);

    expect(refused.status).toBe(409);
    expect(body).toMatchObject({ imported: 0, unchanged: 1 });
    expect(recordsIn(world).map(({ id, party }) => [id, party.id])).toEqual(before);
  });

  test('is free where its country tells the party apart from another that is called so', async () => {
    const world = await aWorldWithAParty();
    const elsewhere = { name: 'National Council', type: 'legal', iso3: 'KEN' };
    const { id } = recordsIn(world)[0]?.party ?? { id: '' };
    await importRows(world, [{ ...offerOf(2, ''), from: [elsewhere] }]);

    const answer = await world.call('nameParty', {
      as: 'officer',
      path: { id },
      body: { otherNames: [{ name: 'National Council', is: 'synonym' }] },
      headers: { 'if-match': '"v1"' },
    });

    expect(answer.status).toBe(200);
  });

  test('stays when people change the name, and is in its history', async () => {
    const world = await aWorldWithAParty();
    const [record] = recordsIn(world);
    const path = { id: record?.party.id ?? '' };
    await named(world, ['BAE']);

    const edited = await world.call('editParty', {
      as: 'officer',
      path,
      body: { name: 'Bar Association of Example', units: [] },
      headers: { 'if-match': '"v2"' },
    });

    expect(edited.body).toMatchObject({ version: 3, otherNames: [{ name: 'BAE', is: 'synonym' }] });
    const audit = world.table
      .items()
      .filter(({ PK }) => PK.includes(path.id) && PK.startsWith('AUD'));
    expect(audit).toHaveLength(3);
  });

  test('leaves a party its own rows, whatever it is called now', async () => {
    const world = await aWorldWithAParty();
    const path = { id: recordsIn(world)[0]?.party.id ?? '' };
    await world.call('editParty', {
      as: 'officer',
      path,
      body: { name: 'A name of today', units: [] },
      headers: { 'if-match': '"v1"' },
    });

    const { body } = await importRows(world, [offerOf(1, 'Example Bar Association')]);

    expect(body).toMatchObject({ imported: 0, unchanged: 1, refused: [] });
    expect(recordsIn(world)).toHaveLength(1);
  });

  test.each<Persona>(['reader', 'administrator'])('is not for a %s to give', async (as) => {
    expect((await named(await aWorldWithAParty(), ['Theirs'], { as })).status).toBe(403);
  });

  test('is given by no party to itself', async () => {
    const world = await aRealWorld();
    const { status } = await world.call('nameParty', {
      as: 'state',
      path: { id: world.parties.state },
      body: { otherNames: [{ name: 'Whatever others pledge', is: 'synonym' }] },
      headers: { 'if-match': '"v1"' },
    });

    expect(status).toBe(403);
  });

  test.each([
    ['by which another party would be meant', 'A foundation that is not here', 403],
    ['that it has', undefined, 200],
  ])('is changed by no party itself: one %s', async (_, another, status) => {
    const world = await aRealWorld();
    const path = { id: world.parties.state };
    const { name } = (await world.call('getParty', { as: 'state', path })).body;
    const edit = {
      path,
      body: { name: another ?? name, units: ['A unit'] },
      headers: { 'if-match': '"v1"' },
    };

    expect((await world.call('editParty', { ...edit, as: 'state' })).status).toBe(status);
    const again = status === 200 ? 412 : 200;
    expect((await world.call('editParty', { ...edit, as: 'officer' })).status).toBe(again);
  });

  test('and an id in another register are given to no two parties', async () => {
    const world = await aWorldWithAParty();
    const { state, otherState } = world.parties;
    const known = (id: string, as: string) =>
      world.call('nameParty', {
        as: 'officer',
        path: { id },
        body: { outsideIds: [{ register: 'Another register', id: as }] },
        headers: { 'if-match': '"v1"' },
      });

    expect((await known(state, 'R-1')).status).toBe(200);
    expect((await known(otherState, 'R-1')).status).toBe(409);
    expect((await known(otherState, state)).status).toBe(409);
    expect((await known(otherState, 'R-2')).status).toBe(200);
  });

  test('is given to the party as it is now', async () => {
    const world = await aWorldWithAParty();

    expect((await named(world, ['Late'], { version: 7 })).status).toBe(412);
  });
});

describe('what a row says of a party', () => {
  test('is added where nobody said it before, and overrules nothing', async () => {
    const world = await aRealWorld();
    const first = offerOf(1, 'Example Fund');
    await importRows(world, [{ ...first, from: [{ name: 'Example Fund' }] }]);
    const [record] = recordsIn(world);
    const party = async () =>
      (await world.call('getParty', { as: 'officer', path: { id: record?.party.id ?? '' } })).body;
    expect(await party()).toMatchObject({ type: null, country: null });

    await importRows(world, [offerOf(2, 'Example Fund')]);
    expect(await party()).toMatchObject({ type: 'legal', country: 'CIV', version: 2 });

    const ngo = {
      ...offerOf(3, 'Example Fund'),
      from: [{ name: 'Example Fund', type: 'ngo_nat' }],
    };
    const { body } = await importRows(world, [ngo]);
    expect(await party()).toMatchObject({ type: 'legal', version: 2 });
    expect(body.looks).toMatchObject([{ row: 3, code: 'partyOtherType' }]);
  });
});
