import { describe, expect, test } from 'vitest';

import { languages } from '#shared/vocabulary/label';
import { aComponent, anOfferBody } from '#tests/support/submissions';
import {
  inXA,
  inXC,
  anywhere,
  aPledge,
  anOffer,
  listFor,
  pairFor,
  english,
} from '#tests/support/suggested-pairs';
import { aWorld, type Persona } from '#tests/support/world';

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
