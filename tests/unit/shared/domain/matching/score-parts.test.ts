import { describe, expect, test } from 'vitest';

import { type PartId, partIds, partOf } from '#shared/domain/matching/parts/parts';
import { statedPolicy, policySchema } from '#shared/domain/matching/policy';
import { pointsOf, scoreParts } from '#shared/domain/matching/score-parts';
import { aPair, type Given } from '#tests/support/records';

type Row = readonly [says: string, pledge: Given, offer: Given, points: number];

const on = (...topics: readonly string[]): Given => ({ component: { area: 'A3', topics } });
const by = (...supportTypes: readonly string[]): Given => ({ component: { supportTypes } });
const at = (places: object): Given => ({ component: { places } });
const speaking = (...languages: readonly string[]): Given => ({ component: { languages } });
const of = (max: number, unit = 'hours', per = 'once') => ({
  component: { quantity: { min: max, max, unit, per } },
});

// SEN and GHA are members of ECOWAS, which NER has left; all three lie in West and Central Africa.
// oxfmt-ignore
const table: Readonly<Record<PartId, readonly Row[]>> = {
  topics: [
    ['all that is asked', on('rsd'), on('rsd', 'registration'), 30],
    ['one of two', on('rsd', 'registration'), on('rsd'), 22],
    ['one of three', on('rsd', 'registration', 'documents'), on('documents'), 20],
    ['two of three', on('rsd', 'registration', 'documents'), on('documents', 'rsd'), 25],
    ['none', on('rsd'), on('registration'), 0],
    ['nobody says what about', on(), on(), 15],
    ['the offer does not say', on('rsd'), on(), 15],
    ['the pledge does not say', on(), on('rsd'), 15],
  ],
  support: [
    ['the kind that is asked', by('technical'), by('technical'), 20],
    ['a finer kind than asked', by('technical'), by('training'), 20],
    ['a broader kind than asked', by('training'), by('technical'), 10],
    ['a sister of the kind that is asked', by('training'), by('twinning'), 0],
    ['one of two kinds', by('training', 'equipment'), by('training'), 10],
    ['one of three kinds', by('training', 'equipment', 'financial'), by('training'), 10],
    ['one kind, and one broader', by('training', 'equipment'), by('training', 'material'), 15],
    ['another kind', by('financial'), by('technical'), 0],
    ['not stated', by('financial'), by(), 10],
  ],
  gap: [
    ['the whole gap', of(100), of(100), 15],
    ['more than the gap', of(100), of(200), 15],
    ['half of it', of(100), of(50), 7],
    ['what is left of it', { ...of(100), matches: [{ state: 'agreed', quantity: 60 }] }, of(20), 7],
    ['what the offer has left', of(100), { ...of(100), matches: [{ state: 'agreed', quantity: 50 }] }, 7],
    ['the whole gap in another unit of time', of(40), of(5, 'days'), 15],
    ['half of it in another unit of time', of(80), of(5, 'days'), 7],
    ['the whole gap, asked in days', of(5, 'days'), of(40), 15],
    ['the gap of a year by a month', of(120, 'hours', 'year'), of(10, 'hours', 'month'), 15],
    ['an amount once against one a year', of(40), of(40, 'hours', 'year'), 7],
    ['what cannot be compared', of(40), of(40, 'people'), 7],
    ['no stated amount', of(100), {}, 7],
  ],
  place: [
    ['the same country', at({ countries: ['NER'] }), at({ countries: ['NER'] }), 10],
    ['a giver from a shared regional framework', at({ countries: ['SEN'] }), { ...at({ anywhere: true }), country: 'GHA' }, 9],
    ['the region', at({ countries: ['NER'] }), at({ regions: ['west-central-africa'] }), 7],
    ['the region, by a giver from outside the framework', at({ countries: ['SEN'] }), { ...at({ regions: ['west-central-africa'] }), country: 'NER' }, 7],
    ['anywhere', at({ countries: ['SEN'] }), { ...at({ anywhere: true }), country: 'NOR' }, 5],
    ['no stated place', at({ countries: ['SEN'] }), at({}), 5],
    ['other places', at({ countries: ['SEN'] }), at({ countries: ['NER'] }), 0],
  ],
  language: [
    ['one shared language', speaking('fr', 'ar'), speaking('en', 'fr'), 10],
    ['no shared language', speaking('fr'), speaking('en'), 0],
    ['not stated', speaking('fr'), speaking(), 5],
  ],
  law: [
    ['instruments and tradition alike', { legalFrameworks: ['oau-1969'], legalTradition: 'civil-law' }, { legalFrameworks: ['oau-1969', 'eu-acquis'], legalTradition: 'civil-law' }, 10],
    ['one of the two', { legalFrameworks: ['oau-1969'], legalTradition: 'civil-law' }, { legalFrameworks: ['oau-1969'], legalTradition: 'common-law' }, 5],
    ['the one that both state', { legalTradition: 'civil-law' }, { legalTradition: 'civil-law', legalFrameworks: ['eu-acquis'] }, 10],
    ['neither', { legalFrameworks: ['oau-1969'] }, { legalFrameworks: ['eu-acquis'] }, 0],
    ['nothing that both state', { legalFrameworks: ['oau-1969'] }, { legalTradition: 'civil-law' }, 5],
  ],
  scale: [
    ['the same step', { caseload: '1000_9999' }, { caseload: '1000_9999' }, 5],
    ['a step apart', { caseload: '1000_9999' }, { caseload: '10000_99999' }, 2],
    ['two steps apart', { caseload: 'under_1000' }, { caseload: '10000_99999' }, 0],
    ['three steps apart', { caseload: 'under_1000' }, { caseload: '100000_or_more' }, 0],
    ['not stated', { caseload: 'under_1000' }, {}, 2],
  ],
  // What is read of prose counts for nothing by this policy.
  likeness: [['records that nobody read', {}, {}, 0]],
  conditions: [['a condition', {}, {}, 0]],
  stillOpen: [['an offer', {}, {}, 0]],
};

const rows = partIds.flatMap((part) =>
  table[part].map(([says, pledge, offer, points]) => [part, says, points, pledge, offer] as const),
);

describe('a score part', () => {
  test.each(rows)('%s: %s earns %i', (part, _says, points, pledge, offer) => {
    const share = partOf(part).share(aPair(pledge, offer), statedPolicy);

    expect(pointsOf(share, statedPolicy.weights[part])).toBe(points);
  });

  test('stands in the score in the order in which parts are named', () => {
    const pair = aPair(on('rsd'), on('rsd'));

    const points = scoreParts(pair, statedPolicy);

    expect(Object.fromEntries(partIds.map((part, index) => [part, points[index]]))).toEqual({
      topics: 30,
      support: 10,
      gap: 7,
      place: 5,
      language: 5,
      law: 5,
      scale: 2,
      likeness: 0,
      conditions: 0,
      stillOpen: 0,
    });
  });
});

describe('a policy', () => {
  test('has weights that add up to a hundred', () => {
    const weights = { ...statedPolicy.weights, topics: 31 };

    expect(policySchema.safeParse(statedPolicy).success).toBe(true);
    expect(policySchema.safeParse({ ...statedPolicy, weights }).success).toBe(false);
  });

  test('that gives a part no weight takes its points away, and leaves the others alone', () => {
    const weights = { ...statedPolicy.weights, topics: 0, support: 50 };
    const pair = aPair(on('rsd'), on('rsd'));

    const points = scoreParts(pair, { ...statedPolicy, weights });

    expect(points).toEqual([0, 25, 7, 5, 5, 5, 2, 0, 0, 0]);
  });
});
