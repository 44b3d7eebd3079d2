import { describe, expect, test } from 'vitest';

import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import {
  inXA,
  inXC,
  anywhere,
  aPledge,
  anOffer,
  listFor,
  english,
} from '#tests/support/suggested-pairs';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld } from '#tests/support/world';

describe('a preview', () => {
  test('of an offer is what submitting it shows, too', async () => {
    const world = await aWorld();
    const { call, parties } = world;
    const { id: pledge } = await aPledge(world);
    const step = { path: { id: pledge }, body: {} };
    await call('acceptPledge', { as: 'officer', ...step, headers: { 'if-match': '"v1"' } });
    await call('releasePledge', { as: 'state', ...step, headers: { 'if-match': '"v2"' } });
    await world.settle();
    const body = anOfferBody(parties.stakeholder);

    const preview = await call('previewOffer', { as: 'stakeholder', body, query: english });
    const { id } = (await call('createOffer', { as: 'stakeholder', body })).body;
    const list = await call('getOfferSuggestions', {
      as: 'stakeholder',
      path: { id },
      query: english,
    });

    expect(preview.body.items).toHaveLength(1);
    expect(preview.body.items).toEqual(list.body.items);
  });

  // oxfmt-ignore
  test.each([
    ['that fits', inXA],
    ['in another area', { ...inXA, area: 'A4' }],
    ['with an amount and topics', { ...inXA, topics: ['appeal-body'], supportTypes: ['training'], quantity: { min: 40, max: 40, unit: 'days', per: 'once' } }],
    ['outside the areas', { ...inXA, area: null }],
    ['for another place', { places: { countries: ['NER'] } }],
  ])('of a pledge %s is what submitting it shows, and writes nothing', async (_, component) => {
    const world = await aWorld();
    const { call, parties, table } = world;
    await anOffer(world);
    await anOffer(world, { ...inXC, topics: ['appeal-body', 'training'], supportTypes: ['training'] });
    await anOffer(world, anywhere, { excludedCountries: ['XA'] });
    await anOffer(world, anywhere, { released: false });
    await world.settle();
    const body = aPledgeBody(parties.state, { components: [aComponent(component)] });

    const before = digestOfTable(table);
    const preview = await call('previewPledge', { as: 'state', body, query: english });
    expect(preview.status).toBe(200);
    expect(digestOfTable(table)).toBe(before);

    const { id } = (await call('createPledge', { as: 'state', body })).body;
    const { asOf: _p, ...previewed } = preview.body;
    const { asOf: _s, ...submitted } = (await listFor(world, 'state', id, english)).body;
    expect(previewed).toEqual(submitted);
  });
});
