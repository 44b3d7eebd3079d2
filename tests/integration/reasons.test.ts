/** What people are told about a pair: the list, the pair, why there is none, and the preview. Each to each by what they may see. */
import { describe, expect, test } from 'vitest';

import { firstPolicy } from '#shared/domain/matching/policy';
import { languages } from '#shared/vocabulary/label';
import { born, edited } from '#tests/support/lives';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld, type Persona, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const inXA = { places: { countries: ['XA'] } };
const inXC = { places: { countries: ['XC'] } };
const anywhere = { places: { anywhere: true } };

const aPledge = async ({ call, parties }: World, component: Fields = inXA, fields: Fields = {}) => {
  const body = aPledgeBody(parties.state, { components: [aComponent(component)], ...fields });
  return (await call('createPledge', { as: 'state', body })).body as { id: string };
};

/** Accepted and released, so that States see it, unless it is said otherwise. */
const anOffer = async (
  { call, parties }: World,
  component: Fields = anywhere,
  { released = true, ...fields }: Fields = {},
) => {
  const body = anOfferBody(parties.stakeholder, { components: [aComponent(component)], ...fields });
  const { id } = (await call('createOffer', { as: 'stakeholder', body })).body as { id: string };
  if (released === false) return { id };
  const step = { path: { id }, body: {} };
  await call('acceptOffer', { as: 'officer', ...step, headers: { 'if-match': '"v1"' } });
  await call('releaseOffer', { as: 'stakeholder', ...step, headers: { 'if-match': '"v2"' } });
  return { id };
};

const listFor = ({ call }: World, as: Persona, id: string, query = {}) =>
  call('getPledgeSuggestions', { as, path: { id }, query });

const pairFor = ({ call }: World, as: Persona, id: string, counterpartId: string, query = {}) =>
  call('explainPledgeSuggestion', { as, path: { id, counterpartId }, query });

const english = { language: 'en' };

const reasonsOf = ({ body }: Awaited<ReturnType<typeof listFor>>) =>
  (body.none?.reasons as { sentence: string }[] | undefined)?.map(({ sentence }) => sentence);

const helpOf = ({ body }: Awaited<ReturnType<typeof listFor>>) =>
  (body.none?.changes as { sentence: string }[] | undefined)?.map(({ sentence }) => sentence);

describe('a pair', () => {
  test.each(['officer', 'state'] as const)(
    'is explained to the %s as in the list, from both sides and in every language',
    async (as) => {
      const world = await aWorld();
      const pledge = await aPledge(world);
      const offer = await anOffer(world);
      await world.settle();

      const [item] = (await listFor(world, as, pledge.id, english)).body.items;
      const pair = (await pairFor(world, as, pledge.id, offer.id, english)).body;

      expect(item.counterpart.id).toBe(offer.id);
      expect(pair).toMatchObject({ suggested: true, best: item.explanation, more: 0 });
      if (as === 'officer') {
        const path = { id: offer.id, counterpartId: pledge.id };
        const turned = await world.call('explainOfferSuggestion', { as, path, query: english });
        expect(turned.body.best).toEqual(pair.best);
      }
      for (const language of languages) {
        const { best } = (await pairFor(world, as, pledge.id, offer.id, { language })).body;
        const sentences = [...best.gates, ...best.parts].map(({ sentence }) => sentence);
        expect(sentences.every((sentence) => /^\S.+\.$/u.test(sentence))).toBe(true);
      }
    },
  );

  test('that an exclusion alone bars is not there for a State, and is explained to the Secretariat', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    const offer = await anOffer(world, anywhere, { excludedCountries: ['XA'] });
    await world.settle();

    expect((await pairFor(world, 'state', pledge.id, offer.id)).status).toBe(404);
    expect((await listFor(world, 'state', pledge.id)).body).toMatchObject({
      items: [],
      none: { candidates: 0, reasons: [{ reason: 'noCandidates' }] },
    });
    const { body } = await pairFor(world, 'officer', pledge.id, offer.id, english);
    expect(body).toMatchObject({ suggested: false, nearestChange: { field: 'exclusions' } });
  });

  test('that something else bars too reads for a State as if there were no exclusion', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    const open = await anOffer(world, inXC);
    const closed = await anOffer(world, inXC, { excludedCountries: ['XA'] });
    await world.settle();

    const { counterpart: _, ...seen } = (await pairFor(world, 'state', pledge.id, open.id)).body;
    const { counterpart: _c, ...other } = (await pairFor(world, 'state', pledge.id, closed.id))
      .body;

    expect(other).toEqual(seen);
    expect(JSON.stringify(other)).not.toContain('exclusion');
  });

  test('that an exclusion alone bars is not there for a State either where another pair of components fails', async () => {
    const world = await aWorld();
    const components = [aComponent({ ...inXA, id: 'c1' }), aComponent({ ...inXA, area: 'A2' })];
    const pledge = await aPledge(world, inXA, { components });
    const offer = await anOffer(world, anywhere, { excludedCountries: ['XA'] });
    await world.settle();

    expect((await pairFor(world, 'state', pledge.id, offer.id)).status).toBe(404);
    expect((await listFor(world, 'state', pledge.id)).body).toMatchObject({
      items: [],
      none: { candidates: 0, reasons: [{ reason: 'noCandidates' }], changes: [] },
    });
    const { body } = await pairFor(world, 'officer', pledge.id, offer.id);
    expect(body).toMatchObject({ best: { pledgeComponent: 'c1' }, suggested: false });
  });

  test('that is suggested stands beside those alone that something else bars, so that none is missed', async () => {
    const world = await aWorld();
    const components = [
      aComponent({ ...inXA, id: 'c1' }),
      aComponent({ ...inXC, id: 'c2' }),
      aComponent({ ...inXA, id: 'c3', area: 'A2' }),
    ];
    const pledge = await aPledge(world, inXA, { components });
    const open = await anOffer(world, anywhere);
    const closed = await anOffer(world, anywhere, { excludedCountries: ['XC'] });
    await world.settle();
    const told = async (as: Persona, id: string) => {
      const { best, others, more } = (await pairFor(world, as, pledge.id, id)).body;
      const idOf = (pair: { pledgeComponent: string }): string => pair.pledgeComponent;
      return { best: idOf(best), others: others.map(idOf), more };
    };

    const seen = await told('state', open.id);

    expect(seen).toEqual({ best: 'c1', others: ['c3'], more: 0 });
    expect(await told('state', closed.id)).toEqual(seen);
    expect(await told('officer', closed.id)).toMatchObject({ others: ['c2', 'c3'] });
  });

  test('with an unreleased record is not there for a State', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    const offer = await anOffer(world, anywhere, { released: false });
    await world.settle();

    expect((await pairFor(world, 'state', pledge.id, offer.id)).status).toBe(404);
    expect((await pairFor(world, 'officer', pledge.id, offer.id)).body.suggested).toBe(true);
    expect((await pairFor(world, 'otherState', pledge.id, offer.id)).status).toBe(404);
  });

  test('with a record out of matching says so, in the reader’s language', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world, inXA, { draft: true });
    const offer = await anOffer(world);
    await world.settle();

    const { body } = await pairFor(world, 'state', pledge.id, offer.id, english);

    expect(body.suggested).toBe(false);
    expect(body.notInForce).toEqual([
      {
        side: 'pledge',
        state: 'draft',
        sentence: 'This record is not in matching at present. State: Draft.',
      },
    ]);
  });

  test('has a nearest change that, once made, brings the suggestion', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    const offer = await anOffer(world, inXC);
    await world.settle();
    const { nearestChange } = (await pairFor(world, 'officer', pledge.id, offer.id, english)).body;
    expect(nearestChange).toMatchObject({
      effect: 'opens',
      side: 'offer',
      field: 'countries',
      values: { countries: ['XA'] },
    });

    const places = { countries: ['XC', 'XA'] };
    const { partyId: _, ...moved } = anOfferBody('', { components: [aComponent({ places })] });
    await world.call('editOffer', {
      as: 'stakeholder',
      path: { id: offer.id },
      body: moved,
      headers: { 'if-match': '"v3"' },
    });
    await world.settle();

    const [item] = (await listFor(world, 'officer', pledge.id)).body.items;
    expect([item.counterpart.id, item.score]).toEqual([offer.id, nearestChange.score]);
  });
});

describe('a record without a suggestion', () => {
  test('says how many candidates fail what, and what would help', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world, { ...inXA, window: { start: '2026' } });
    await anOffer(world, anywhere, { availability: 'committed' });
    await anOffer(world, { ...inXA, window: { end: '2024' } });
    await anOffer(world, { ...anywhere, area: 'A2' });
    await world.settle();

    const list = await listFor(world, 'state', pledge.id, english);

    expect(reasonsOf(list)).toEqual([
      '1 of 2: the offer is already committed to named receivers.',
      '1 of 2: the periods do not overlap.',
    ]);
    expect(helpOf(list)).toEqual([
      '1 of them would fit if the pledge began no later than this day: 31 December 2024.',
      '1 of them would fit if the offer were open again.',
    ]);
  });

  test('looks beyond its own region where nothing lies near, and says so in words', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world, { places: { countries: ['NER'] } });
    await anOffer(world, { places: { countries: ['PER'] } });
    await world.settle();

    for (const as of ['officer', 'state'] as const) {
      const list = await listFor(world, as, pledge.id, english);
      expect(reasonsOf(list)).toEqual(['1 of 1: the offer does not cover the place.']);
      expect(helpOf(list)).toEqual([
        '1 of them would fit if the offer also named this country: Niger.',
      ]);
    }
  });

  test.each([
    ['a draft', inXA, { draft: true }, 'This record is not in matching at present. State: Draft.'],
    [
      'outside the areas',
      { ...inXA, area: null },
      {},
      'No component of this record lies in one of the four areas.',
    ],
    ['alone in its area', inXA, {}, 'No offer that you may see lies in the same areas.'],
  ])('that is %s says that', async (_, component, fields, sentence) => {
    const world = await aWorld();
    const pledge = await aPledge(world, component, fields);
    await anOffer(world, { ...anywhere, area: 'A2' });
    await world.settle();

    expect(reasonsOf(await listFor(world, 'state', pledge.id, english))).toEqual([sentence]);
  });
});

describe('a list that is behind the records', () => {
  const waiting = { items: [], recomputing: true };

  test('says that it is recomputed, not that there is nothing, after a change of its record', async () => {
    const world = await aWorld();
    const body = aPledgeBody(world.parties.state);
    const pledge = await born(world, 'pledge', body);
    await world.settle();
    await edited(world, pledge, { ...body, title: 'Another title' });

    const before = (await listFor(world, 'officer', pledge.id)).body;
    await world.settle();
    const after = (await listFor(world, 'officer', pledge.id)).body;

    expect(before).toMatchObject(waiting);
    expect(before).not.toHaveProperty('none');
    expect(after).toMatchObject({ items: [], recomputing: false, none: { candidates: 0 } });
  });

  test('says so beside a new offer that suits, too', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    await world.settle();
    await anOffer(world);

    const before = (await listFor(world, 'officer', pledge.id)).body;
    await world.settle();
    const after = (await listFor(world, 'officer', pledge.id)).body;

    expect(before).toMatchObject(waiting);
    expect(before).not.toHaveProperty('none');
    expect(after).toMatchObject({ items: [{}], recomputing: false });
  });
});

/** Slice by slice, as `npm run rebuild` does. */
const buildUntilReady = async ({ call }: World): Promise<void> => {
  for (let slices = 0; slices < 50; slices += 1) {
    const { body } = await call('buildGeneration', { as: 'officer', path: { name: 'g2' } });
    const items = body.items as { name: string; state: string }[];
    if (items.find(({ name }) => name === 'g2')?.state === 'ready') return;
  }
  throw new Error('The generation is never ready');
};

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

describe('help by texts', () => {
  const appeals = 'Training of judges who sit in the new appeal body';

  /** Three offers of one score. The last by id reads like the pledge, and so does the first, but in another language. */
  const aTie = async (world: World) => {
    const pledge = await aPledge(world, { ...inXA, text: appeals });
    const offers = [];
    for (const text of ['Mobile desks', 'Interview rooms', 'Border software'])
      offers.push(await anOffer(world, { ...anywhere, text }));
    const ids = offers.map(({ id }) => id).toSorted();
    const [first = '', , last = ''] = ids;
    await rewrite(world, first, { language: 'fr' });
    await rewrite(world, last, { language: 'en' });
    await world.settle();
    return { pledge, ids, alike: last };
  };

  const rewrite = async ({ call }: World, id: string, fields: Fields): Promise<void> => {
    const components = [aComponent({ ...anywhere, text: appeals })];
    const { partyId: _, ...body } = anOfferBody('', { components, ...fields });
    const step = { path: { id }, body: {} };
    await call('editOffer', {
      as: 'stakeholder',
      path: { id },
      body,
      headers: { 'if-match': '"v3"' },
    });
    await call('acceptOffer', { as: 'officer', ...step, headers: { 'if-match': '"v4"' } });
    const headers = { 'if-match': '"v5"' };
    const { status } = await call('releaseOffer', { as: 'stakeholder', ...step, headers });
    expect(status).toBe(200);
  };

  type Items = { items: { counterpart: { id: string }; score: number }[] };
  const idsAndScores = ({ items }: Items) =>
    items.map(({ counterpart, score }) => ({ id: counterpart.id, score }));

  test.each(['officer', 'state'] as const)(
    'orders equal scores within one language for the %s, and moves none when it is switched off',
    async (as) => {
      const world = await aWorld();
      const { pledge, ids, alike } = await aTie(world);
      const helped = idsAndScores((await listFor(world, as, pledge.id)).body as Items);

      const policy = { ...firstPolicy, version: 2, textHelp: false };
      await world.call('startGeneration', { as: 'officer', body: policy });
      await buildUntilReady(world);
      const { headers } = await world.call('listGenerations', { as: 'officer' });
      const flipped = await world.call('activateGeneration', {
        as: 'officer',
        path: { name: 'g2' },
        body: {},
        headers: { 'if-match': headers['etag'] },
      });
      const plain = idsAndScores((await listFor(world, as, pledge.id)).body as Items);

      expect(flipped.status).toBe(200);
      expect(helped[0]?.id).toBe(alike);
      expect(helped.map(({ id }) => id).toSorted()).toEqual(ids);
      expect(plain.map(({ id }) => id)).toEqual(ids);
      expect(plain.map(({ score }) => score)).toEqual(helped.map(({ score }) => score));
    },
  );
});
