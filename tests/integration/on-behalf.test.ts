/** The Secretariat records something for a party, with its basis; the party makes it its own, and nothing is public before. */
import { describe, expect, test } from 'vitest';

import { readCsv } from '#tests/support/exported';
import { born, changed, type Living, step } from '#tests/support/lives';
import { accepted, bodyOf, component, moved, propose } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona, type World } from '#tests/support/world';

const aContact = {
  name: 'Focal point',
  email: 'focal@example.org',
} as const;
const onBehalf = { basis: 'note_verbale', date: '2025-11-03' } as const;
const kinds = {
  pledge: {
    body: aPledgeBody,
    party: 'state',
    create: 'createPledge',
    edit: 'editPledge',
    read: 'getPledge',
    list: 'listPledges',
    history: 'getPledgeHistory',
    released: 'getReleasedPledge',
  },
  offer: {
    body: anOfferBody,
    party: 'stakeholder',
    create: 'createOffer',
    edit: 'editOffer',
    read: 'getOffer',
    list: 'listOffers',
    history: 'getOfferHistory',
    released: 'getReleasedOffer',
  },
} as const;

describe.each(['pledge', 'offer'] as const)('a %s recorded for its party', (kind) => {
  const { body, party, create, edit, read, list, history, released } = kinds[kind];

  const recorded = async (world: World): Promise<Living> => {
    const said = { ...body(world.parties[party]), onBehalf };
    return { ...(await born(world, kind, said, 'officer')), as: party };
  };
  const seen = async (world: World, { id }: Living, as: Persona) =>
    (await world.call(read, { as, path: { id } })).body;
  const change = async (world: World, { id }: Living, as: Persona, sent: object) => {
    const { version } = await seen(world, { id } as Living, as);
    const headers = { 'if-match': etag(version) };
    return world.call(edit, { as, path: { id }, body: sent, headers });
  };

  test('says so to its party, the Secretariat and readers, in lists and in files', async () => {
    const world = await aWorld();
    const record = await recorded(world);

    for (const as of [party, 'officer', 'reader'] as const) {
      const told = { ...onBehalf, recordedAt: expect.any(String), confirmedAt: null };
      expect((await seen(world, record, as)).onBehalf).toEqual(told);
      const { items } = (await world.call(list, { as })).body;
      expect(items).toMatchObject([{ state: 'submitted', onBehalf: told }]);
    }
    const [row] = await readCsv(world, `${kind}s`, { as: 'officer' });
    expect(row).toMatchObject({
      on_behalf_basis: 'note_verbale',
      on_behalf_date: '2025-11-03',
      on_behalf_confirmed: '',
    });
  });

  test('is not public before its party releases it, which makes it its own', async () => {
    const world = await aWorld();
    const record = await recorded(world);
    await step(world, record, 'acceptance');
    const path = { id: record.id };
    expect((await world.call(released, { path })).status).toBe(404);

    await step(world, record, 'release');

    expect((await seen(world, record, 'officer')).onBehalf.confirmedAt).not.toBeNull();
    const everyone = await world.call(released, { path });
    expect(everyone.status).toBe(200);
    expect(everyone.text).not.toContain('onBehalf');
  });

  test.each([
    ['confirms it', (world: World, record: Living) => step(world, record, 'confirmation')],
    ['changes it', (world: World, record: Living) => changed(world, record, { title: 'Ours' })],
  ])('is its own once the party %s, as the history tells', async (_, own) => {
    const world = await aWorld();
    const record = await recorded(world);

    await own(world, record);

    expect((await seen(world, record, 'officer')).onBehalf).toMatchObject({
      ...onBehalf,
      confirmedAt: expect.any(String),
    });
    const { items } = (await world.call(history, { as: party, path: { id: record.id } })).body;
    expect(items).toMatchObject([
      { action: 'create', actor: { role: 'secretariat' } },
      { actor: { role: 'representative', partyId: world.parties[party] } },
    ]);
    for (const { changed: fields } of items) expect(fields).toContain('onBehalf');
  });

  test('waits for its party still when only the contact changes or the Secretariat accepts', async () => {
    const world = await aWorld();
    const record = await recorded(world);

    await changed(world, record, { contact: aContact });
    await step(world, record, 'acceptance');

    expect((await seen(world, record, 'officer')).onBehalf.confirmedAt).toBeNull();
  });

  test('may be one that the party wrote itself, and its public version stays as released', async () => {
    const world = await aWorld();
    const record = await born(world, kind, body(world.parties[party]));
    await step(world, record, 'acceptance', 'release');
    const path = { id: record.id };
    const before = await world.call(released, { path });

    const same = await change(world, record, 'officer', { onBehalf });
    expect(same.body.onBehalf).toBeNull();
    const edited = await change(world, record, 'officer', { title: 'As the note says', onBehalf });

    expect(edited.body).toMatchObject({ state: 'submitted', onBehalf: { confirmedAt: null } });
    expect((await world.call(released, { path })).text).toBe(before.text);
  });

  test('needs a basis, and nothing that its party alone gives', async () => {
    const world = await aWorld();
    const said = body(world.parties[party]);
    const errorsOf = async (sent: object, as: Persona) =>
      (await world.call(create, { as, body: { ...said, ...sent } })).body.errors;

    expect(await errorsOf({}, 'officer')).toMatchObject([
      { pointer: '/onBehalf', code: 'required' },
    ]);
    expect(await errorsOf({ onBehalf, draft: true, contact: aContact }, 'officer')).toMatchObject([
      { pointer: '/draft', code: 'byPartyAlone' },
      { pointer: '/contact', code: 'byPartyAlone' },
    ]);
    expect(await errorsOf({ onBehalf }, party)).toMatchObject([
      { pointer: '/onBehalf', code: 'bySecretariatAlone' },
    ]);
    const record = await recorded(world);
    expect((await change(world, record, 'officer', { title: 'Other' })).body.errors).toMatchObject([
      { pointer: '/onBehalf', code: 'required' },
    ]);
    expect((await change(world, record, party, { onBehalf })).body.errors).toMatchObject([
      { pointer: '/onBehalf', code: 'bySecretariatAlone' },
    ]);
  });

  test('is recorded by the Secretariat alone, and released, withdrawn and confirmed by its party alone', async () => {
    const world = await aWorld();
    const said = { ...body(world.parties[party]), onBehalf };
    for (const as of ['reader', 'administrator', 'otherState'] as const)
      expect((await world.call(create, { as, body: said })).status).toBe(403);

    const record = await recorded(world);
    for (const each of ['release', 'withdrawal', 'confirmation'] as const)
      await expect(step(world, { ...record, as: 'officer' }, each)).rejects.toThrow('403');
  });
});

describe('a match with a record that was recorded for its party', () => {
  test('says so to both sides until the party confirms it, which takes no answer back', async () => {
    const world = await aWorld();
    const body = { ...bodyOf(world, 'pledge', 'state', [component('pledge')]), onBehalf };
    const pledge: Living = { ...(await born(world, 'pledge', body, 'officer')), as: 'state' };
    await step(world, pledge, 'acceptance');
    const offer = await accepted(world, 'offer');
    const { id } = (await propose(world, pledge, offer)).body;
    const ends = async (as: Persona) =>
      (await world.call('getMatchEnds', { as, path: { id } })).body;
    for (const as of ['state', 'stakeholder', 'officer'] as const)
      expect(await ends(as)).toMatchObject({ pledge: { onBehalf }, offer: { onBehalf: null } });
    const { scope } = await ends('stakeholder');

    await step(world, pledge, 'confirmation');

    expect(await ends('stakeholder')).toMatchObject({
      scope,
      pledge: { onBehalf: null, today: null },
    });
  });

  test('is told of what was shown after the match is over too, and never of what was recorded since', async () => {
    const world = await aWorld();
    const body = { ...bodyOf(world, 'pledge', 'state', [component('pledge')]), onBehalf };
    const pledge: Living = { ...(await born(world, 'pledge', body, 'officer')), as: 'state' };
    await step(world, pledge, 'acceptance');
    const { id } = (await propose(world, pledge, await accepted(world, 'offer'))).body;
    const told = async () =>
      (await world.call('getMatchEnds', { as: 'stakeholder', path: { id } })).body.pledge.onBehalf;
    await moved(world, id, 'stakeholder', 'decline', { reason: 'Not this year' });
    expect(await told()).toMatchObject(onBehalf);

    const since = { basis: 'meeting', date: '2025-12-01' };
    const change = { title: 'As was said since', onBehalf: since };
    const recorded = await changed(world, { ...pledge, as: 'officer' }, change);

    expect(recorded.body.onBehalf).toMatchObject(since);
    expect(await told()).toBeNull();
  });
});
