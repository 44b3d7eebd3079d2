import { describe, expect, test } from 'vitest';

import { type GateId, gateIds, gates, passesGates } from '#shared/domain/matching/gates';
import { aPair, anId, type Given } from '#tests/support/records';

type Row = readonly [
  says: string,
  pledge: Given,
  offer: Given,
  verdict: 'pass' | 'unknown' | 'fail',
];

const at = (places: object): Given => ({ component: { places } });
const during = (start?: string, end?: string): Given => ({
  component: { window: { ...(start && { start }), ...(end && { end }) } },
});
const withPartner = (name: string, country: string | null = null): Given => ({
  partners: [{ id: anId(name), name, type: null, country }],
});
const hours = (max: number) => ({
  quantity: { min: max, max, unit: 'hours', per: 'once' },
});

// NER and SEN lie in West and Central Africa, NOR in Europe, XA in Asia and the Pacific; ATA has no region.
// oxfmt-ignore
const table: Readonly<Record<GateId, readonly Row[]>> = {
  requested: [
    ['the State asks for support', { supportRequested: true }, {}, 'pass'],
    ['the State asks for none', { supportRequested: false }, {}, 'fail'],
    ['nobody stated whether it asks', { supportRequested: null }, {}, 'unknown'],
  ],
  available: [
    ['the offer is open', {}, { availability: 'open' }, 'pass'],
    ['the offer is committed to others', {}, { availability: 'committed' }, 'fail'],
  ],
  confirmed: [
    ['an offer that has not lapsed', {}, { validUntil: '2026-03' }, 'pass'],
    ['an offer without such a day', {}, {}, 'pass'],
    ['an offer that its party has not confirmed', {}, { unconfirmed: true }, 'fail'],
    ['an offer that its party confirmed', {}, { unconfirmed: false }, 'pass'],
  ],
  parties: [
    ['two parties', { partyId: anId('a') }, { partyId: anId('b') }, 'pass'],
    ['one party that asks and gives', { partyId: anId('a') }, { partyId: anId('a') }, 'fail'],
    ['a party that gives and is a partner in asking', withPartner('b'), { partyId: anId('b') }, 'fail'],
    ['a party that asks and is a partner in giving', { partyId: anId('a') }, withPartner('a'), 'fail'],
    ['a partner on both sides', withPartner('c'), withPartner('c'), 'fail'],
    ['partners who differ', withPartner('c'), withPartner('d'), 'pass'],
  ],
  world: [
    ['two real records', { synthetic: false }, { synthetic: false }, 'pass'],
    ['two pieces of test data', { synthetic: true }, { synthetic: true }, 'pass'],
    ['a real pledge and an offer that is test data', { synthetic: false }, { synthetic: true }, 'fail'],
    ['a pledge that is test data and a real offer', { synthetic: true }, { synthetic: false }, 'fail'],
    ['a pledge posted before this was', { synthetic: undefined }, { synthetic: true }, 'unknown'],
    ['an offer posted before this was', { synthetic: false }, { synthetic: undefined }, 'unknown'],
  ],
  area: [
    ['one area', { component: { area: 'A2' } }, { component: { area: 'A2' } }, 'pass'],
    ['two areas', { component: { area: 'A2' } }, { component: { area: 'A3' } }, 'fail'],
  ],
  place: [
    ['the same country', at({ countries: ['NER'] }), at({ countries: ['NER'] }), 'pass'],
    ['one country of several', at({ countries: ['NER', 'NOR'] }), at({ countries: ['SEN', 'NOR'] }), 'pass'],
    ['a country in the offered region', at({ countries: ['NER'] }), at({ regions: ['west-central-africa'] }), 'pass'],
    ['the region of the offered country', at({ regions: ['west-central-africa'] }), at({ countries: ['NER'] }), 'pass'],
    ['the same region', at({ regions: ['europe'] }), at({ regions: ['europe', 'mena'] }), 'pass'],
    ['an offer for anywhere', at({ countries: ['NER'] }), at({ anywhere: true }), 'pass'],
    ['an offer for anywhere, a pledge without a place', at({}), at({ anywhere: true }), 'pass'],
    ['an offer that states no place', at({ countries: ['NER'] }), at({}), 'unknown'],
    ['an offer for places in words alone', at({ countries: ['NER'] }), at({ stated: ['countries to be chosen'] }), 'unknown'],
    ['two countries of one region', at({ countries: ['NER'] }), at({ countries: ['SEN'] }), 'fail'],
    ['a country outside the offered region', at({ countries: ['NER'] }), at({ regions: ['europe'] }), 'fail'],
    ['a pledge without a place, an offer for one country', at({}), at({ countries: ['NER'] }), 'unknown'],
    ['a pledge for anywhere, an offer for one country', at({ anywhere: true }), at({ countries: ['NER'] }), 'pass'],
    ['the same country that has no region', at({ countries: ['ATA'] }), at({ countries: ['ATA'] }), 'pass'],
  ],
  exclusion: [
    ['nobody is excluded', { country: 'NER' }, { country: 'NOR' }, 'pass'],
    ['the pledge excludes the giver', { excludedPartyIds: [anId('b')] }, { partyId: anId('b') }, 'fail'],
    ['the offer excludes the State', { partyId: anId('a') }, { excludedPartyIds: [anId('a')] }, 'fail'],
    ['the offer excludes a country that the pledge names', at({ countries: ['NER', 'SEN'] }), { excludedCountries: ['SEN'] }, 'fail'],
    ["the offer excludes the pledging State's country, though the pledge names none", { country: 'NER' }, { excludedCountries: ['NER'] }, 'fail'],
    ['the pledge excludes a partner of the giver', { excludedPartyIds: [anId('c')] }, withPartner('c'), 'fail'],
    ["the offer excludes a partner's country", withPartner('c', 'SEN'), { excludedCountries: ['SEN'] }, 'fail'],
    ["the pledge excludes the giver's country", { excludedCountries: ['NOR'] }, { country: 'NOR' }, 'fail'],
    ['the pledge excludes a country where the offer also applies', { excludedCountries: ['NOR'] }, at({ countries: ['NOR'] }), 'pass'],
    ['exclusions of others', { excludedPartyIds: [anId('c')], excludedCountries: ['SEN'] }, { country: 'NOR', excludedCountries: ['MLI'] }, 'pass'],
  ],
  window: [
    ['windows that overlap', during('2026', '2027'), during('2027', '2028'), 'pass'],
    ['windows that meet on one day', during('2026-01-01', '2026-05-01'), during('2026-05-01', '2026-06-01'), 'pass'],
    ['windows a day apart', during('2026-01-01', '2026-05-01'), during('2026-05-02', '2026-06-01'), 'fail'],
    ['an offer that ends before', during('2026'), during(undefined, '2025'), 'fail'],
    ['an offer that starts after', during(undefined, '2025'), during('2026'), 'fail'],
    ['open on one side, and meeting', during('2026'), during('2025'), 'pass'],
    ['a month within a year', during('2026', '2026'), during('2026-12', '2026-12'), 'pass'],
    ['a pledge without dates', during(), during('2026', '2026'), 'unknown'],
    ['an offer without dates', during('2026'), during(), 'unknown'],
  ],
  need: [
    ['nothing is taken up', {}, {}, 'pass'],
    ['a part is taken up', { matches: [{ state: 'agreed' }] }, {}, 'pass'],
    ['a match that names no stage', { matches: [{ state: 'not_stated' }] }, {}, 'unknown'],
    ['the amount is covered', { component: hours(10), matches: [{ state: 'planning', quantity: 10 }] }, {}, 'fail'],
    ['the whole amount is delivered', { component: hours(10), matches: [{ state: 'fulfilled', quantity: 10 }] }, {}, 'fail'],
    ['a part of the amount is delivered', { component: hours(10), matches: [{ state: 'fulfilled', quantity: 3 }] }, {}, 'pass'],
    ['something is delivered of what nobody put a number on', { matches: [{ state: 'fulfilled', quantity: 3 }] }, {}, 'unknown'],
    ['a match was declined', { matches: [{ state: 'declined' }] }, {}, 'pass'],
  ],
  capacity: [
    ['matches that an offer without an amount can still carry', {}, { matchesAtOnce: 2, matches: [{ state: 'proposed' }] }, 'pass'],
    ['as many live matches as it can carry', {}, { matchesAtOnce: 1, matches: [{ state: 'proposed' }] }, 'fail'],
    ['a match that is over or done, of which it carries nothing', {}, { matchesAtOnce: 1, matches: [{ state: 'declined' }, { state: 'fulfilled' }] }, 'pass'],
    ['amount left and no match more', {}, { component: hours(5), matchesAtOnce: 1, matches: [{ state: 'proposed' }] }, 'fail'],
    ['matches left and no amount', {}, { component: hours(5), matchesAtOnce: 3, matches: [{ quantity: 5 }] }, 'fail'],
    ['no number of matches stated', {}, { matches: [{ state: 'proposed' }] }, 'unknown'],
    ['an offer of ten hours', {}, { component: hours(10) }, 'pass'],
    ['ten hours, all taken up', {}, { component: hours(10), matches: [{ state: 'agreed', quantity: 10 }] }, 'fail'],
    ['ten hours, nine taken up', {}, { component: hours(10), matches: [{ state: 'agreed', quantity: 9 }] }, 'pass'],
    ['ten hours, all proposed', {}, { component: hours(10), matches: [{ state: 'proposed', quantity: 10 }] }, 'pass'],
    ['an offer of no stated amount', {}, {}, 'unknown'],
  ],
  untried: [
    ['no match between them', {}, { matches: [{ counterpartId: anId('other') }] }, 'pass'],
    ['a match that the pledge knows of', { matches: [{ counterpartId: anId('offer') }] }, {}, 'fail'],
    ['a declined match that the offer knows of', {}, { matches: [{ counterpartId: anId('pledge'), state: 'declined' }] }, 'fail'],
  ],
};

const rows = gateIds.flatMap((gate) => table[gate].map((row) => [gate, ...row] as const));

describe('a gate', () => {
  test.each(rows)('%s: %s', (gate, _says, pledge, offer, verdict) => {
    expect(gates[gate].verdict(aPair(pledge, offer))).toBe(verdict);
  });

  test('has cases for every verdict that it can give', () => {
    const verdicts = (gate: GateId) => new Set(table[gate].map(([, , , verdict]) => verdict));

    expect(gateIds.filter((gate) => !verdicts(gate).has('fail'))).toEqual([]);
    expect(gateIds.filter((gate) => !verdicts(gate).has('pass'))).toEqual([]);
  });

  test.each(rows)('bars a pair only by failing: %s: %s', (gate, _says, pledge, offer, verdict) => {
    const pair = aPair(pledge, offer);

    const failed = gateIds.filter((id) => gates[id].verdict(pair) === 'fail');

    expect(passesGates(pair)).toBe(failed.length === 0);
    expect(failed.includes(gate)).toBe(verdict === 'fail');
  });
});
