/** Made-up places stay out of the real record: nothing real is said of XA–XZ, in whatever way it is sent. */
import { beforeAll, describe, expect, test } from 'vitest';

import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import type { Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { importRows, realRows } from '#tests/support/public-record';
import { etag } from '#tests/support/refusals/scene';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { type Answered, aRealWorld, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const component = (...countries: readonly string[]) =>
  aComponent({ places: { countries, regions: [], anywhere: false, stated: [] } });

const bodyOf = (kind: RecordKind, partyId: string, fields: Fields): Fields =>
  kind === 'pledge' ? aPledgeBody(partyId, fields) : anOfferBody(partyId, fields);

const refusedAt = ({ status, body }: Answered) => [
  status,
  body.errors?.map(({ pointer, code }: Fields) => `${String(pointer)} ${String(code)}`),
];

const routes = {
  pledge: {
    create: 'createPledge',
    edit: 'editPledge',
    preview: 'previewPledge',
    submit: 'submitPledge',
    release: 'releasePledge',
    accept: 'acceptPledge',
  },
  offer: {
    create: 'createOffer',
    edit: 'editOffer',
    preview: 'previewOffer',
    submit: 'submitOffer',
    release: 'releaseOffer',
    accept: 'acceptOffer',
  },
} as const;

let world: World;
let party: string;
beforeAll(async () => {
  world = await aRealWorld();
  const made = await world.call('createParty', {
    as: 'administrator',
    body: { name: 'Kenya', type: 'state', country: 'KEN' },
  });
  party = made.body.id;
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-otherState' },
    body: { role: 'representative', partyId: party },
    headers: { 'if-match': etag(1) },
  });
});

const as = 'otherState';
const at = '/components/1/places/countries/1 madeUpInReal';

describe.each(recordKinds)('a real party’s %s', (kind) => {
  const { create, edit, preview, submit, release, accept } = routes[kind];
  const madeUp = [component('KEN'), component('KEN', 'XA')];
  const created = (fields: Fields) => world.call(create, { as, body: bodyOf(kind, party, fields) });
  const changed = (id: string, version: number, body: Fields) =>
    world.call(edit, { as, path: { id }, headers: { 'if-match': etag(version) }, body });

  test('is refused with a made-up place: new, as a draft, as a preview, and as far as a draft is', async () => {
    const { draft: _, ...sent } = bodyOf(kind, party, { components: madeUp });
    const half = [component('KEN'), { ...component('KEN', 'XA'), text: '' }];

    expect(refusedAt(await created({ components: madeUp }))).toEqual([422, [at]]);
    expect(refusedAt(await created({ components: madeUp, draft: true }))).toEqual([422, [at]]);
    expect(refusedAt(await created({ components: half, draft: true }))).toEqual([422, [at]]);
    expect(refusedAt(await world.call(preview, { as, body: sent }))).toEqual([422, [at]]);
  });

  test('is refused a change that names one, at the place of what was sent', async () => {
    for (const draft of [true, false]) {
      const { body } = await created({ components: [component('KEN'), component('KEN')], draft });
      const places = { countries: ['KEN', 'XB'], regions: [], anywhere: false, stated: [] };

      const answer = await changed(body.id, 1, {
        components: [{ id: 'c1' }, { id: 'c2', places }],
      });

      expect(refusedAt(answer)).toEqual([422, [at]]);
    }
  });

  test('that named one before goes on once it names it no more, and becomes public no sooner', async () => {
    const { body } = await created({ components: [component('KEN'), component('KEN')] });
    const path = { id: body.id as string };
    await world.call(accept, { as: 'officer', path, body: {}, headers: { 'if-match': etag(1) } });
    const kept = world.table.find(recordKey(kind, body.id));
    const before = JSON.stringify(kept).replace(
      /"countries":\["KEN"\](?!.*"countries":\["KEN"\])/,
      '"countries":["KEN","XA"]',
    );
    await world.table.put(JSON.parse(before) as Item);

    const released = await world.call(release, {
      as,
      path,
      body: {},
      headers: { 'if-match': etag(2) },
    });
    const places = { countries: ['KEN'], regions: [], anywhere: false, stated: [] };
    const mended = await changed(body.id, 2, { components: [{ id: 'c2', places }] });

    expect(refusedAt(released)).toEqual([422, [at]]);
    expect(mended.status, mended.text).toBe(200);
  });

  test('is refused in a draft of before when it is submitted', async () => {
    const { body } = await created({
      components: [component('KEN'), component('KEN')],
      draft: true,
    });
    const kept = world.table.find(recordKey(kind, body.id));
    const before = JSON.stringify(kept).replaceAll('"countries":["KEN"]', '"countries":["XA"]');
    await world.table.put(JSON.parse(before) as Item);

    const answer = await world.call(submit, {
      as,
      path: { id: body.id },
      body: {},
      headers: { 'if-match': etag(1) },
    });

    expect(refusedAt(answer)[1]).toContain('/components/1/places/countries/0 madeUpInReal');
  });
});

test('test data may name made-up places, and real ones', async () => {
  const body = aPledgeBody(world.parties.state, { components: [component('XA', 'KEN')] });

  expect((await world.call('createPledge', { as: 'state', body })).status).toBe(201);
});

test.each(['from', 'to', 'via'])('a row of an import names none in %s', async (field) => {
  const [row] = realRows.filter((each) => each['row'] === 10);
  const named = { name: 'Synthetic State', type: 'state', iso3: 'XA' };

  const { body } = await importRows(world, [{ ...row, [field]: [named] }]);

  expect(body.refused).toMatchObject([{ row: 10, pointer: `/records/0/${field}/0/iso3` }]);
});
