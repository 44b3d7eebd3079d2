import { describe, expect, test } from 'vitest';

import { digestOf } from '#functions/store/log/audit';
import { proposedMatch, supportTypesInCommon } from '#shared/domain/matches/proposed-match';
import { readingOf } from '#shared/domain/matches/match-reading';
import type { Match } from '#shared/domain/matches/match';
import type { MatchEnds } from '#shared/domain/matches/match-quantity';
import type { Offer, Pledge } from '#shared/domain/records/record';
import { aPledge, anOffer } from '#tests/support/records';

type Fields = Readonly<Record<string, unknown>>;

const pledgeOf = (fields: Fields = {}, component: Fields = {}): Pledge =>
  aPledge({
    title: 'A synthetic pledge',
    supportRequested: true,
    legalFrameworks: ['oau-1969'],
    component: {
      id: 'c1',
      part: '1.a',
      topics: ['procedure-design'],
      quantity: { min: 0, max: 10, unit: 'hours', per: 'year' },
      places: { countries: ['XA'], regions: [], anywhere: false, stated: [] },
      window: { start: '2027' },
      conditions: [{ kind: 'funding', text: 'If funds are found' }],
      ...component,
    },
    ...fields,
  }) as Pledge;

const ends = (pledge: Pledge = pledgeOf()): MatchEnds & { readonly pledge: Pledge } => ({
  pledge,
  offer: anOffer({ title: 'A synthetic offer', component: { id: 'c1' } }),
});

const match = ((): Match => {
  const [pledge, offer] = [ends().pledge, ends().offer as Offer];
  return proposedMatch({
    id: 'match',
    pledge: { record: pledge, component: pledge.components[0] as Pledge['components'][number] },
    legs: [
      {
        offer: { recordId: offer.id, components: ['c1'] },
        supporters: [offer.party, ...offer.partners],
        supportTypes: supportTypesInCommon(
          pledge.components[0] as Pledge['components'][number],
          offer.components[0] as Offer['components'][number],
        ),
        quantity: { amount: 3, measure: 'hours/year', sides: ['pledge'] },
      },
    ],
    synthetic: pledge.synthetic || offer.synthetic,
    title: undefined,
    summary: null,
    window: { start: '2027' },
    now: '2026-01-01T00:00:00.000Z',
  });
})();

const reading = (pledge?: Pledge) => readingOf(match, ends(pledge), digestOf);

/** As tables keep them. If one fails to be found, what is shown has changed and needs a rule with a number of its own. */
const kept = [
  {
    made: 'by the components alone',
    digest: 'b06b3be99715b23bff1f4950319019ba2d69467e3d193ec08e88f98407a40f5f',
  },
  {
    made: 'by all that is shown',
    digest: '47579555271891043c48cfd92bb23c7ef81e44d2b17e4a56bee3e4e6ee04c61c',
  },
  {
    made: 'by all that is stated of it',
    rule: 2,
    digest: '346267100282d621aa28cdc41e4cab6c88f5433de16f3f042e3b02fdb5f49124',
  },
  {
    made: 'by all that the match says as well',
    rule: 3,
    digest: '7167aac30cc541499aabaa919a5531232ed0b1056b2edb51184a2e35a1c23c4a',
  },
];

describe('how a match reads', () => {
  test.each(kept)('is as when its digest was made $made', (digest) => {
    expect(reading().isStill(digest)).toBe(true);
  });

  test('is digested by the last rule', () => {
    expect(reading().scope).toEqual({ digest: kept[3]?.digest, rule: 3, pledge: 1, offer: 1 });
  });

  test.each(kept)('is another to a digest made $made once a component says more', (digest) => {
    const edited = pledgeOf({}, { target: 'A hundred people' });

    expect(reading(edited).isStill(digest)).toBe(false);
  });

  test('is judged of the rest by the rule that made the digest', () => {
    const edited = reading(pledgeOf({ title: 'Another title' }));

    expect(kept.map((digest) => edited.isStill(digest))).toEqual([true, false, false, false]);
  });

  test('is the same where a field is named without an answer, whatever a field is that came later', () => {
    const { caseload: _c, statusDetermination: _s, ...older } = pledgeOf();
    const component = { ...older.components[0], languages: undefined, due: null };
    const sparse = { ...older, components: [component] } as unknown as Pledge;

    expect(reading(sparse).scope.digest).toBe(reading().scope.digest);
  });

  test('is compared by its own rule alone: of a number that this version does not know, it is another', () => {
    const digest = kept[2]?.digest ?? '';

    expect([4, 3, 1].map((rule) => reading().isStill({ rule, digest }))).toEqual([
      false,
      false,
      false,
    ]);
  });

  const said: readonly (readonly [keyof Match, Partial<Match>])[] = [
    ['title', { title: 'Another title' }],
    ['summary', { summary: 'Other words' }],
    ['quantity', { quantity: null }],
    ['window', { window: { start: '2028' } }],
    ['supporters', { supporters: [] }],
    ['recipients', { recipients: [] }],
    ['countries', { countries: ['XB'] }],
    ['areas', { areas: ['A2'] }],
    ['supportTypes', { supportTypes: ['financial'] }],
    ['conditions', { conditions: [{ kind: 'funding', text: 'If funds are found' }] }],
    ['sources', { sources: ['https://example.org/another'] }],
  ];

  test.each(said)('is another once its own field %s says otherwise', (_, other) => {
    expect(readingOf({ ...match, ...other }, ends(), digestOf).isStill(reading().scope)).toBe(
      false,
    );
  });

  test.each(['conditions', 'areas', 'supportTypes', 'countries', 'sources'] as const)(
    'is as it was to a digest from before %s were digested, whatever they say',
    (field) => {
      const other = Object.fromEntries(said)[field] as Partial<Match>;
      const now = readingOf({ ...match, ...other }, ends(), digestOf);

      expect(kept.map((digest) => now.isStill(digest))).toEqual([true, true, true, false]);
    },
  );

  test('is the same whatever became of it', () => {
    const later = { ...match, version: 9, state: 'agreed', updatedAt: '2026-02-01' } as Match;

    expect(readingOf(later, ends(), digestOf).scope.digest).toBe(reading().scope.digest);
  });
});
