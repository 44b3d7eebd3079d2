import { describe, expect, test } from 'vitest';

import { allocate, type Allocation } from '#shared/domain/allocation/allocate';
import { mostPerNeed, partnerPolicy } from '#shared/domain/allocation/partner-policy';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { statedPolicy } from '#shared/domain/matching/policy';
import { anId, anOffer, aPledge, type Given } from '#tests/support/records';

const hours = (max: number) => ({ min: 0, max, unit: 'hours', per: 'year' });
const days = (max: number) => ({ min: 0, max, unit: 'days', per: 'once' });

/** A pledge for Niger that asks, and an offer for anywhere that gives, each called by one letter. */
const asks = (name: string, quantity: unknown, given: Given = {}) =>
  aPledge({
    id: anId(name),
    partyId: anId(`party-${name}`),
    state: 'accepted',
    ...given,
    component: { places: { countries: ['NER'] }, quantity, ...given.component },
  });
const gives = (name: string, quantity: unknown, given: Given = {}) =>
  anOffer({
    id: anId(name),
    partyId: anId(`party-${name}`),
    state: 'accepted',
    ...given,
    component: { places: { anywhere: true }, quantity, ...given.component },
  });

const named = (id: string): string => id.replaceAll('0', '');

const allocated = (
  pledges: readonly ReturnType<typeof asks>[],
  offers: readonly ReturnType<typeof gives>[],
): Allocation =>
  allocate(
    pledges.map((each) => featuresOf(each)),
    offers.map((each) => featuresOf(each)),
    { policy: statedPolicy, today: '2026-01-01', partners: { perNeed: 2, perOffer: 3 } },
  );

/** Such as `p<b 10`: the pledge p gets 10 of the offer b. */
const gotIn = ({ pledges }: Allocation): readonly string[] =>
  pledges.flatMap(({ id, gets }) =>
    gets.map((each) => `${named(id)}<${named(each.id)} ${each.amount}`),
  );

const whyOpen = ({ pledges }: Allocation, name: string) => {
  const why = pledges.find(({ id }) => named(id) === name)?.stillOpen;
  if (!why) throw new Error(`${name} is not open`);
  return why;
};

describe('an allocation', () => {
  test('divides a scarce offer by shares of what is asked', () => {
    const allocation = allocated(
      [asks('p', hours(100)), asks('q', hours(50))],
      [gives('b', hours(30))],
    );

    expect(gotIn(allocation)).toEqual(['p<b 20', 'q<b 10']);
    expect(allocation.totals).toEqual([
      {
        measure: 'hours/year',
        pledgeComponents: 2,
        served: 0,
        partlyServed: 2,
        withPartnerBefore: 0,
        withPartner: 0,
        asked: 150,
        servedBefore: 0,
        servedAfter: 30,
        open: 120,
        offerComponents: 1,
        left: 30,
        used: 30,
      },
    ]);
  });

  test('sends each offer where the most is covered, then where it fits best', () => {
    const allocation = allocated(
      [asks('p', hours(10), { component: { languages: ['fr'] } }), asks('q', hours(10))],
      [
        gives('b', hours(10), { component: { languages: ['fr'] } }),
        gives('c', hours(10), { component: { languages: ['en'] } }),
      ],
    );

    expect(gotIn(allocation)).toEqual(['p<b 10', 'q<c 10']);
    const [first] = allocation.offers[0]?.gives ?? [];
    expect(first?.parts.reduce((sum, each) => sum + each, 0)).toBe(first?.score);
  });

  test('begins with what taken-up matches leave on both sides', () => {
    const match = { state: 'agreed' as const, quantity: 4, counterpartId: anId('x') };
    const allocation = allocated(
      [asks('p', hours(10), { matches: [match] })],
      [gives('b', hours(5), { matches: [match] })],
    );

    expect(gotIn(allocation)).toEqual(['p<b 1']);
    expect(allocation.pledges[0]).toMatchObject({
      asked: 10,
      servedBefore: 4,
      servedAfter: 5,
      open: 5,
    });
    expect(allocation.offers[0]).toMatchObject({ left: 1, used: 1 });
  });

  test('counts each measure by itself, and converts nothing', () => {
    const allocation = allocated(
      [asks('p', hours(8)), asks('q', days(1))],
      [gives('b', days(2)), gives('c', hours(3))],
    );

    expect(gotIn(allocation)).toEqual(['p<c 3', 'q<b 1']);
    expect(allocation.totals.map(({ measure, open }) => [measure, open])).toEqual([
      ['days/once', 0],
      ['hours/year', 5],
    ]);
    expect(whyOpen(allocation, 'p').otherMeasure).toMatchObject({
      count: 1,
      best: [{ id: anId('b'), measure: 'days/once' }],
    });
  });

  test('never counts what states no amount: it is told apart, with the best pairs to look at', () => {
    const allocation = allocated(
      [asks('p', null), asks('q', hours(10))],
      [gives('b', hours(4)), gives('c', null, { component: { languages: ['en'] } })],
    );

    expect(gotIn(allocation)).toEqual(['q<b 4']);
    expect(allocation.pledges[0]).toMatchObject({ measure: null, asked: null, open: null });
    expect(whyOpen(allocation, 'p')).toMatchObject({
      offers: 2,
      amountNotStated: { count: 2 },
      usedUp: { count: 0 },
    });
    expect(whyOpen(allocation, 'q').amountNotStated).toMatchObject({
      count: 1,
      best: [{ id: anId('c'), measure: null }],
    });
    expect(allocation.offers[1]).toMatchObject({ left: null, used: null, gives: [] });
  });

  test('leaves out what is closed: met, not asked for, committed, used up', () => {
    const all = { state: 'agreed' as const, quantity: 5 };
    const allocation = allocated(
      [
        asks('p', hours(5), { matches: [all] }),
        asks('q', hours(5), { supportRequested: false }),
        asks('r', hours(0)),
      ],
      [
        gives('b', hours(5), { matches: [all] }),
        gives('c', hours(5), { availability: 'committed' }),
      ],
    );

    expect(allocation).toEqual({ totals: [], pledges: [], offers: [], notProven: [] });
  });

  test('says for each pair whether both records are accepted', () => {
    const { offers } = allocated(
      [asks('p', hours(5)), asks('q', hours(5), { state: 'submitted' })],
      [gives('b', hours(10))],
    );

    expect(offers[0]?.gives.map(({ bothAccepted }) => bothAccepted)).toEqual([true, false]);
  });
});

describe('how many at once', () => {
  const proposed = { state: 'proposed' as const, counterpartId: anId('x') };

  test('is kept for a State, with the matches that it has: it gets the one offer that covers most', () => {
    const allocation = allocated(
      [asks('p', hours(10), { supportsAtOnce: 2, matches: [proposed] })],
      [gives('b', hours(3)), gives('c', hours(6)), gives('d', hours(4))],
    );

    expect(gotIn(allocation)).toEqual(['p<c 6']);
    expect(whyOpen(allocation, 'p')).toMatchObject({
      offers: 3,
      usedUp: { count: 1 },
      heldBack: { count: 2, best: [{ id: anId('d') }, { id: anId('b') }] },
    });
    expect(allocation.notProven).toEqual([]);
  });

  test('is kept for a State over all of its components and measures', () => {
    const pledge = aPledge({
      id: anId('p'),
      supportsAtOnce: 1,
      components: [hours(5), days(5)].map((quantity) => ({
        places: { countries: ['NER'] },
        quantity,
      })),
    });

    const allocation = allocated([pledge], [gives('b', hours(5)), gives('c', days(5))]);

    expect(gotIn(allocation)).toEqual(['p<c 5']);
  });

  test('is kept for an offer, which serves the one that asks most', () => {
    const allocation = allocated(
      [asks('p', hours(2)), asks('q', hours(5))],
      [gives('b', hours(9), { matchesAtOnce: 1 })],
    );

    expect(gotIn(allocation)).toEqual(['q<b 5']);
    expect(whyOpen(allocation, 'p').heldBack).toMatchObject({
      count: 1,
      best: [{ id: anId('b') }],
    });
  });

  test('is kept for an offer without an amount, which is shown to as many as it can carry, so that most have one', () => {
    const inFrench = { component: { languages: ['fr'] } };
    const allocation = allocated(
      [asks('p', null, inFrench), asks('q', null)],
      [
        gives('c', null, { matchesAtOnce: 1, ...inFrench }),
        gives('d', null, {
          matchesAtOnce: 1,
          excludedPartyIds: [anId('party-q')],
          component: { languages: ['en'] },
        }),
      ],
    );
    const shownTo = (name: string) =>
      whyOpen(allocation, name).amountNotStated.best.map(({ id }) => named(id));

    expect([shownTo('p'), shownTo('q')]).toEqual([['d'], ['c']]);
    expect(whyOpen(allocation, 'p').heldBack).toMatchObject({
      count: 1,
      best: [{ id: anId('c') }],
    });
  });

  test('holds back what nobody could count where a State takes in all that it can', () => {
    const allocation = allocated(
      [asks('p', hours(9), { supportsAtOnce: 1 })],
      [gives('b', hours(4)), gives('c', null)],
    );

    expect(whyOpen(allocation, 'p')).toMatchObject({
      usedUp: { count: 1 },
      heldBack: { count: 1, best: [{ id: anId('c') }] },
      amountNotStated: { count: 0 },
    });
  });

  test('leaves out an offer that has all its matches, with an amount or without', () => {
    const full = { matchesAtOnce: 1, matches: [proposed] };
    const allocation = allocated(
      [asks('p', hours(2))],
      [gives('b', hours(9), full), gives('c', null, full)],
    );

    expect(whyOpen(allocation, 'p')).toMatchObject({ offers: 0 });
  });

  test('is none in a time when the State can take in none', () => {
    const closed = { noSupportFrom: '2026-02', noSupportUntil: '2026-08' };
    const during = (start: string, end: string) => ({
      component: { window: { start, end }, places: { anywhere: true }, quantity: hours(4) },
    });
    const allocation = allocated(
      [asks('p', hours(9), closed)],
      [
        gives('b', hours(4), during('2026-03', '2026-05')),
        gives('c', hours(4), during('2026-03', '2026-12')),
      ],
    );

    expect(gotIn(allocation)).toEqual(['p<c 4']);
    expect(whyOpen(allocation, 'p').heldBack).toMatchObject({
      count: 1,
      best: [{ id: anId('b') }],
    });
  });
});

describe('partners', () => {
  /** Such as `p<b`: b is a partner for p. */
  const partnersIn = ({ pledges }: Allocation): readonly string[] =>
    pledges.flatMap(({ id, partners }) => partners.map((each) => `${named(id)}<${named(each.id)}`));

  const inFrench = { component: { languages: ['fr'] } };
  const inEnglish = { component: { languages: ['en'] } };

  test('are the offers that fit a component without an amount best, as many as it can have', () => {
    const allocation = allocated(
      [asks('p', null, inFrench)],
      [gives('b', null), gives('c', hours(4), inFrench), gives('d', null, inEnglish)],
    );

    expect(partnersIn(allocation)).toEqual(['p<c', 'p<b']);
    const [best] = allocation.pledges[0]?.partners ?? [];
    expect(best?.parts.reduce((sum, each) => sum + each, 0)).toBe(best?.score);
    expect(best?.bothAccepted).toBe(true);
    expect(allocation.totals.at(-1)).toMatchObject({
      measure: null,
      withPartnerBefore: 0,
      withPartner: 1,
    });
  });

  test('are shared so that most have one before anybody has two, each offer serving as many as it says or is asked', () => {
    const needs = ['p', 'q', 'r', 's'].map((name) =>
      asks(name, null, name === 'p' ? inFrench : {}),
    );

    expect(
      partnersIn(allocated(needs, [gives('b', null, { matchesAtOnce: 4, ...inFrench })])),
    ).toEqual(['p<b', 'q<b', 'r<b', 's<b']);
    const scarce = allocated(needs, [
      gives('b', null, inFrench),
      gives('c', null, { matchesAtOnce: 1 }),
    ]);
    expect(
      partnersIn(scarce)
        .map((each) => each.slice(2))
        .toSorted(),
    ).toEqual(['b', 'b', 'b', 'c']);
    expect(new Set(partnersIn(scarce).map((each) => each.slice(0, 1))).size).toBe(4);
    expect(partnersIn(scarce)).toContain('p<b');
  });

  test('come to who has nobody before who is served already', () => {
    const served = { matches: [{ state: 'agreed' as const, counterpartId: anId('x') }] };
    const allocation = allocated(
      [asks('p', null, { ...served, ...inFrench }), asks('q', null)],
      [gives('b', null, { matchesAtOnce: 1, ...inFrench })],
    );

    expect(partnersIn(allocation)).toEqual(['q<b']);
    expect(allocation.pledges.map(({ hasPartner }) => hasPartner)).toEqual([true, false]);
    expect(allocation.totals.at(-1)).toMatchObject({ withPartnerBefore: 1, withPartner: 2 });
  });

  test('take what amounts leave of how many matches a side can have, and are held back from nobody they are for', () => {
    const allocation = allocated(
      [asks('p', hours(4)), asks('q', null)],
      [gives('b', hours(4), { matchesAtOnce: 2 }), gives('c', null, { matchesAtOnce: 1 })],
    );

    expect(gotIn(allocation)).toEqual(['p<b 4']);
    expect(partnersIn(allocation)).toEqual(['q<b', 'q<c']);
    expect(whyOpen(allocation, 'q')).toMatchObject({
      amountNotStated: { count: 2 },
      heldBack: { count: 0 },
    });
    const full = allocated(
      [asks('p', hours(4)), asks('q', null)],
      [gives('b', hours(4), { matchesAtOnce: 1 })],
    );
    expect(partnersIn(full)).toEqual([]);
  });

  test('are as few as the pledge can take in at once, over all of its components', () => {
    const pledge = aPledge({
      id: anId('p'),
      state: 'accepted',
      supportsAtOnce: 1,
      components: [null, null].map((quantity) => ({ places: { countries: ['NER'] }, quantity })),
    });

    expect(partnersIn(allocated([pledge], [gives('b', null), gives('c', null)]))).toHaveLength(1);
  });

  test('are as many by default as the search can weigh in whole numbers', () => {
    expect(partnerPolicy.perNeed).toBeLessThanOrEqual(mostPerNeed);
    expect(partnerPolicy.perNeed * partnerPolicy.perOffer).toBeGreaterThan(0);
  });
});

describe('what stays open', () => {
  test('has no offer at all', () => {
    expect(whyOpen(allocated([asks('p', hours(5))], []), 'p')).toMatchObject({ offers: 0 });
  });

  test('is told with the offers that are used up, and by whom', () => {
    const allocation = allocated(
      [asks('p', hours(30)), asks('q', hours(30))],
      [gives('b', hours(12))],
    );

    expect(whyOpen(allocation, 'p').usedUp).toEqual({
      count: 1,
      most: [
        {
          id: anId('b'),
          component: 'c1',
          left: 12,
          by: [
            { id: anId('p'), component: 'c1', amount: 6 },
            { id: anId('q'), component: 'c1', amount: 6 },
          ],
          users: 2,
        },
      ],
    });
  });

  // oxfmt-ignore
  test.each([
    ['area', { component: { area: 'A2' } }],
    ['place', { component: { places: { countries: ['NOR'] } } }],
    ['window', { component: { window: { end: '2020' } } }],
    ['exclusion', { excludedCountries: ['NER'] }],
    ['parties', { partyId: anId('party-p') }],
    ['untried', { matches: [{ state: 'proposed' as const, counterpartId: anId('p') }] }],
  ])('is told with how many offers the gate %s bars, alone and among others', (gate, given) => {
    const barred = gives('b', hours(5), given as Given);
    const twice = gives('c', hours(5), {
      ...given,
      component: { ...(given as Given).component, area: 'A2' },
    } as Given);
    const window = { start: '2026', end: '2026' };
    const allocation = allocated(
      [asks('p', hours(5), { component: { window } })],
      [barred, twice],
    );

    const { count, gates } = whyOpen(allocation, 'p').barred;
    expect(count).toBe(2);
    expect(gates.find((each) => each.gate === gate)).toEqual(
      gate === 'area' ? { gate, count: 2, alone: 2 } : { gate, count: 2, alone: 1 },
    );
  });
});
