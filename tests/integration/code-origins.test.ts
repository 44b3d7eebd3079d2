/** Where a code comes from: its owner, the Secretariat or the importer, derived from who changed what. */
import { describe, expect, test } from 'vitest';

import { readCsv } from '#tests/support/exported';
import { born, changed, type Living, step } from '#tests/support/lives';
import { component } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona, type World } from '#tests/support/world';

const kinds = {
  pledge: {
    body: aPledgeBody,
    party: 'state',
    code: 'codePledge',
    read: 'getPledge',
    history: 'getPledgeHistory',
    released: 'getReleasedPledge',
  },
  offer: {
    body: anOfferBody,
    party: 'stakeholder',
    code: 'codeOffer',
    read: 'getOffer',
    history: 'getOfferHistory',
    released: 'getReleasedOffer',
  },
} as const;
const area = '/components/c1/area';

describe.each(['pledge', 'offer'] as const)('a code of a %s', (kind) => {
  const { body, party, code, read, history, released } = kinds[kind];

  const written = (world: World, fields: object = {}): Promise<Living> => {
    const said = component(kind, undefined, { area: 'A1', topics: [], ...fields });
    return born(world, kind, body(world.parties[party], { components: [said] }));
  };
  const seen = async (world: World, { id }: Living, as: Persona = party) =>
    (await world.call(read, { as, path: { id } })).body;
  const coded = async (world: World, record: Living, sent: object, as: Persona = 'officer') => {
    const { version } = await seen(world, record);
    const headers = { 'if-match': etag(version) };
    return world.call(code, { as, path: { id: record.id }, body: sent, headers });
  };

  test('is its owner’s where nobody else set it, and nothing is kept of it', async () => {
    const world = await aWorld();
    const record = await written(world);
    await changed(world, record, { components: [{ id: 'c1', area: 'A2' }] });

    expect((await seen(world, record)).origins).toBeUndefined();
    const [row] = await readCsv(world, `${kind}s`, { as: 'officer' });
    expect(row?.['coded_by']).toBe('');
  });

  test('that the Secretariat sets keeps the state, and its owner sees it with what stood before', async () => {
    const world = await aWorld();
    const record = await written(world);
    await step(world, record, 'acceptance');

    const answer = await coded(world, record, {
      legalTradition: 'civil-law',
      components: [{ id: 'c1', area: 'A2' }],
    });

    expect([answer.status, answer.body.state]).toEqual([200, 'accepted']);
    const at = expect.any(String);
    expect((await seen(world, record)).origins).toEqual({
      '/legalTradition': { origin: 'secretariat', at },
      [area]: { origin: 'secretariat', at, before: 'A1' },
    });
    const { items } = (await world.call(history, { as: party, path: { id: record.id } })).body;
    expect(items.at(-1)).toMatchObject({ action: 'code', actor: { role: 'secretariat' } });
    const [row] = await readCsv(world, `${kind}s`, { as: 'officer' });
    expect(row?.['coded_by']).toBe('legalTradition=secretariat; area=secretariat');
  });

  test('is taken back by an edit of its owner, which leaves the Secretariat’s other codes', async () => {
    const world = await aWorld();
    const record = await written(world);
    await coded(world, record, {
      legalTradition: 'civil-law',
      components: [{ id: 'c1', area: 'A2' }],
    });

    await changed(world, record, { components: [{ id: 'c1', area: 'A1' }] });

    expect((await seen(world, record)).origins).toMatchObject({
      '/legalTradition': { origin: 'secretariat' },
      [area]: { origin: 'owner' },
    });
  });

  test('is public with its origin once its owner releases it, and not before', async () => {
    const world = await aWorld();
    const record = await written(world);
    await step(world, record, 'acceptance', 'release');
    const path = { id: record.id };
    const before = await world.call(released, { path });
    await coded(world, record, { components: [{ id: 'c1', area: 'A2' }] });
    expect((await world.call(released, { path })).text).toBe(before.text);

    await step(world, record, 'release');

    const { origins } = (await world.call(released, { path })).body;
    expect(origins).toEqual({ [area]: { origin: 'secretariat', at: expect.any(String) } });
    const [row] = await readCsv(world, `${kind}s`, {});
    expect(row?.['coded_by']).toBe('area=secretariat');
  });

  test('that was recorded for its party is the Secretariat’s until the party confirms the record', async () => {
    const world = await aWorld();
    const onBehalf = { basis: 'letter', date: '2025-11-03' };
    const said = component(kind, undefined, { area: 'A1', topics: [] });
    const whole = { ...body(world.parties[party], { components: [said] }), onBehalf };
    const record: Living = { ...(await born(world, kind, whole, 'officer')), as: party };
    expect((await seen(world, record)).origins[area]).toMatchObject({ origin: 'secretariat' });

    await step(world, record, 'confirmation');

    expect((await seen(world, record)).origins[area]).toMatchObject({ origin: 'owner' });
  });

  test('is set by the Secretariat alone, with no word of its owner', async () => {
    const world = await aWorld();
    const record = await written(world, { conditions: [{ kind: 'funding', text: 'If funded' }] });
    const errorsOf = async (sent: object) => (await coded(world, record, sent)).body.errors;

    expect(await errorsOf({ title: 'Other' })).toMatchObject([
      { pointer: '/title', code: 'codesAlone' },
    ]);
    expect(await errorsOf({ components: [{ id: 'c1', text: 'Other' }] })).toMatchObject([
      { pointer: '/components/0/text', code: 'codesAlone' },
    ]);
    expect(
      await errorsOf({ components: [{ id: 'c1', conditions: [{ kind: 'other', text: 'No' }] }] }),
    ).toMatchObject([{ pointer: '/components/c1/conditions', code: 'codesAlone' }]);
    expect(await errorsOf({ origins: {} })).toMatchObject([{ pointer: '/origins' }]);
    for (const as of [party, 'reader'] as const)
      expect((await coded(world, record, { legalTradition: null }, as)).status).toBe(403);
  });

  test('is set on no record that was returned or withdrawn', async () => {
    const world = await aWorld();
    const record = await written(world);
    await step(world, record, 'withdrawal');

    expect((await coded(world, record, { legalTradition: null })).body).toMatchObject({
      status: 409,
      reason: { code: 'recordStepNotAllowed', state: 'withdrawn' },
    });
  });
});
