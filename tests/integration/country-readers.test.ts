import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type RouteId, routes } from '#shared/contract/routes';
import { files } from '#shared/contract/files/export-names';
import { born, type Living, step } from '#tests/support/lives';
import { accepted, aMatch, propose } from '#tests/support/matches';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { type Answered, aWorld, type Persona, readsFor, type World } from '#tests/support/world';

const stopped = { now: () => '2026-01-01T10:00:00.000Z' };

/** Somebody reads for XA, which is the State's; the other State is XC, the network XB. */
const aReadWorld = async (): Promise<World> => {
  const world = await aWorld(undefined, 'made_up', stopped);
  await readsFor(world, ['XA']);
  return world;
};

const routesRead = (Object.keys(routes) as RouteId[]).filter((route) => {
  const { method, access, function: name } = routes[route];
  return method === 'GET' && access !== 'public' && name !== 'reference';
});

const csv = files.map(({ name }) => name).filter((name) => /\.(csv|xml|ndjson)$/.test(name));

const pathsOf = (route: RouteId, ids: readonly string[]): readonly object[] => {
  const { path } = routes[route];
  if (path.includes('{counterpartId}'))
    return ids.flatMap((id) => ids.map((counterpartId) => ({ path: { id, counterpartId } })));
  if (path.includes('{id}')) return ids.map((id) => ({ path: { id } }));
  if (path.includes('{name}')) return csv.map((name) => ({ path: { name } }));
  return path.includes('{address') ? [] : [{}];
};

const bytesOf = ({ status, headers, text }: Answered): string => {
  const { 'x-request-id': id = '-', ...rest } = headers;
  return `${status} ${JSON.stringify(rest)} ${text.replaceAll(id, '')}`;
};

const readAll = async (world: World, ids: readonly string[]): Promise<readonly string[]> => {
  const read: string[] = [];
  for (const route of routesRead)
    for (const call of pathsOf(route, ids)) {
      const answer = await world.call(route, { as: 'countryReader', ...call });
      read.push(`${route} ${JSON.stringify(call)} ${bytesOf(answer)}`);
    }
  return read;
};

const statusOf = async (world: World, as: Persona, { kind, id }: Living): Promise<number> =>
  (await world.call(kind === 'pledge' ? 'getPledge' : 'getOffer', { as, path: { id } })).status;

const inXA = aComponent({ places: { countries: ['XA'] } });
const elsewhere = aComponent({ places: { countries: ['XC'] } });

/** Written here and not taken from the code: whose record it is, what it names, in which state, and whether it is seen. */
type Cell = readonly [
  kind: 'pledge' | 'offer',
  as: 'state' | 'otherState' | 'stakeholder',
  component: object,
  state: 'draft' | 'submitted' | 'accepted' | 'returned' | 'withdrawn',
  seen: boolean,
];
const states = ['draft', 'submitted', 'accepted', 'returned', 'withdrawn'] as const;
const seenIn = { draft: false, submitted: true, accepted: true, returned: false, withdrawn: false };
const cells: readonly Cell[] = states.flatMap((state): readonly Cell[] => [
  ['pledge', 'state', elsewhere, state, seenIn[state]],
  ['offer', 'state', elsewhere, state, seenIn[state]],
  ['pledge', 'otherState', inXA, state, seenIn[state]],
  ['pledge', 'otherState', elsewhere, state, false],
  ['offer', 'otherState', inXA, state, false],
  ['offer', 'stakeholder', inXA, state, false],
]);

const broughtTo = async (world: World, [kind, as, component, state]: Cell): Promise<Living> => {
  const aBody = kind === 'pledge' ? aPledgeBody : anOfferBody;
  const body = aBody(world.parties[as], {
    components: [component],
    ...(state === 'draft' && { draft: true }),
  });
  const record = await born(world, kind, body, as);
  if (state === 'accepted' || state === 'withdrawn') await step(world, record, 'acceptance');
  if (state === 'returned') await step(world, record, 'return');
  if (state === 'withdrawn') await step(world, record, 'withdrawal');
  return record;
};

describe('a reader of countries', () => {
  test.each(cells)('(%#) %s of %s is seen as the table says', async (...cell) => {
    const world = await aReadWorld();
    const record = await broughtTo(world, cell);
    await world.settle();
    const isSeen = cell[4];

    expect(await statusOf(world, 'countryReader', record)).toBe(isSeen ? 200 : 404);
    const listed = (await world.call('listRecords', { as: 'countryReader' })).body.items;
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(isSeen ? [record.id] : []);
  });

  test('sees what is not public of its country in lists, on Today, in files and matches', async () => {
    const world = await aReadWorld();
    const { id, pledge } = await aMatch(world, 'agreed');
    await world.settle();
    const call = (route: RouteId, rest: object = {}) =>
      world.call(route, { as: 'countryReader', ...rest });

    expect((await call('getMe')).body).toMatchObject({ role: 'countryReader', countries: ['XA'] });
    expect((await call('listPledges')).body.items).toMatchObject([{ id: pledge.id }]);
    expect((await call('listOffers')).body.items).toEqual([]);
    expect((await call('listMatches')).body.items).toMatchObject([{ id }]);
    expect((await call('getMatch', { path: { id } })).status).toBe(200);
    expect((await call('getToday')).body.changed.items).toMatchObject([{ id: pledge.id }]);
    const file = await call('getExport', { path: { name: 'pledges.csv' } });
    expect(file.text).toContain(pledge.id);
    expect(file.text).toContain('Records of the countries that you read for');
    expect((await call('getExport', { path: { name: 'matches.csv' } })).text).toContain(id);
    const parties = (await call('listParties')).body.items.map((party: { id: string }) => party.id);
    expect(parties).toEqual([world.parties.state]);
    expect((await call('getParty', { path: { id: world.parties.otherState } })).status).toBe(404);
  });

  test('may read no totals of everything, and change nothing', async () => {
    const world = await aReadWorld();
    const pledge = await accepted(world, 'pledge');
    const before = digestOfTable(world.table);
    const headers = { 'if-match': '"v2"' };

    for (const route of ['getCoverage', 'getRecordFigures'] as const)
      expect((await world.call(route, { as: 'countryReader' })).status).toBe(403);
    for (const name of ['coverage.csv', 'amounts.csv'])
      expect((await world.call('getExport', { as: 'countryReader', path: { name } })).status).toBe(
        403,
      );
    for (const [route, body] of [
      ['editPledge', { title: 'Another' }],
      ['acceptPledge', {}],
      ['returnPledge', { reason: 'No' }],
      ['withdrawPledge', {}],
    ] as const) {
      const call = { as: 'countryReader' as const, path: { id: pledge.id }, body, headers };
      expect((await world.call(route, call)).status).toBe(403);
    }
    expect(digestOfTable(world.table)).toBe(before);
  });

  test('reads what was taken away no more with the next call', async () => {
    const world = await aReadWorld();
    const pledge = await accepted(world, 'pledge');
    expect(await statusOf(world, 'countryReader', pledge)).toBe(200);

    await readsFor(world, ['XB']);

    expect(await statusOf(world, 'countryReader', pledge)).toBe(404);
  });

  test('is given no answer again, and no next page, of what they read for other countries', async () => {
    const world = await aReadWorld();
    const pledge = await accepted(world, 'pledge');
    await accepted(world, 'pledge');
    const said = {
      as: 'countryReader' as const,
      path: { id: pledge.id },
      body: { text: 'Good.' },
      headers: { 'idempotency-key': 'a-comment-of-a-reader' },
    };
    const page = (cursor?: string) =>
      world.call('listPledges', {
        as: 'countryReader',
        query: { limit: '1', ...(cursor !== undefined && { cursor }) },
      });
    await world.call('commentPledge', said);
    const again = await world.call('commentPledge', said);
    expect(again.headers['idempotent-replayed']).toBe('true');
    const { next } = (await page()).body;
    expect((await page(next)).status).toBe(200);

    await readsFor(world, ['XB']);

    const after = await world.call('commentPledge', said);
    expect(after.body.title).toBe('This Idempotency-Key was used for another request');
    expect(after.text).not.toContain(again.body.comment);
    expect((await page(next)).status).toBe(400);
  });

  test.each([
    [{ role: 'countryReader' }, '/countries'],
    [{ role: 'countryReader', countries: [] }, '/countries'],
    [{ role: 'reader', countries: ['XA'] }, '/countries'],
    [{ role: 'countryReader', countries: ['ZZ'] }, '/countries/0'],
  ])('is granted with countries, and nobody else: %j', async (body, pointer) => {
    const { call } = await aWorld();
    const answer = await call('putUser', { as: 'administrator', path: { sub: 'x' }, body });

    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });
});

const hidden = fc.record({
  kind: fc.constantFrom('pledge' as const, 'offer' as const),
  as: fc.constantFrom('otherState' as const, 'stakeholder' as const),
  area: fc.constantFrom('A1', 'A2', 'A3', 'A4'),
  state: fc.constantFrom(...states),
  isProposed: fc.boolean(),
});

describe('what a reader of countries gets', () => {
  test('is the same to the byte, whatever is not public of other countries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hidden, { minLength: 1, maxLength: 4 }), async (records) => {
        const world = await aReadWorld();
        const own = await accepted(world, 'pledge');
        const given = await accepted(world, 'offer');
        for (const record of [own, given]) await step(world, record, 'release');
        await world.settle();
        const ids = [own.id, given.id];
        const before = await readAll(world, ids);

        for (const { kind, as, area, state, isProposed } of records) {
          const by = kind === 'pledge' ? 'otherState' : as;
          const component = { ...elsewhere, area, topics: [] };
          const record = await broughtTo(world, [kind, by, component, state, false]);
          const pledge = kind === 'pledge' && state === 'accepted' && isProposed;
          if (pledge) {
            const offer = await accepted(world, 'offer', undefined, 'stakeholder', {
              components: [{ ...component, id: 'c1' }],
            });
            await propose(world, record, offer);
          }
        }
        await world.settle();

        expect(await readAll(world, ids)).toEqual(before);
      }),
      { numRuns: process.env['LONG'] === '1' ? 500 : 4 },
    );
  });
});
