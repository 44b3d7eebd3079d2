import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CountryId } from '#shared/vocabulary/countries';
import { legsSeenBy, type LegReader } from '#shared/domain/rights/leg-readers';
import { referencesOf } from '#shared/domain/matches/match-parties';
import { isMatchOf } from '#shared/domain/rights/reader-countries';
import { type Leg, type Match, undecided } from '#shared/domain/matches/match';
import { anId } from '#tests/support/records';

const countryIds = ['XA', 'XB', 'XC', 'XD'] as const;
const country = fc.constantFrom(...countryIds, null);

const aParty = (name: string, of: string | null) =>
  ({ id: anId(name), name, type: 'state', country: of as CountryId | null }) as const;

const aLeg = (id: string, of: string | null, hasLeft: boolean): Leg => ({
  id,
  role: 'host',
  offer: { recordId: null, reason: 'party_alone' },
  supporters: [aParty(`giver ${id}`, of)],
  supportTypes: [],
  quantity: null,
  scope: null,
  answers: undecided.answers,
  ...(hasLeft && { left: { how: 'removed', partyId: null, reason: '', at: '2026-01-02' } }),
});

/** An asker and up to four givers, each of a country or of none, in a match for some of these countries. */
const matches: fc.Arbitrary<Match> = fc
  .record({
    asker: country,
    first: country,
    others: fc.array(fc.record({ of: country, hasLeft: fc.boolean() }), { maxLength: 3 }),
    countries: fc.subarray([...countryIds]),
  })
  .map(({ asker, first, others, countries }) => {
    const { id: _id, ...lead } = aLeg('l1', first, false);
    return {
      ...undecided,
      ...lead,
      id: anId('match'),
      version: 1,
      state: 'proposed',
      title: 'A title',
      pledge: { recordId: anId('pledge'), components: ['c1'] },
      legs: others.map(({ of, hasLeft }, at) => aLeg(`l${at + 2}`, of, hasLeft)),
      recipients: [aParty('asker', asker)],
      countries: countries as readonly CountryId[],
      areas: ['A1'],
      window: {},
      conditions: [],
      sources: [],
      release: null,
      synthetic: true,
      provenance: null,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
  });

const seenBy = (match: Match, reader: LegReader): readonly string[] =>
  legsSeenBy(match, reader).map(({ id }) => id);

const forCountries = (...countries: readonly string[]): LegReader => ({ partyId: null, countries });

const union = (lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].toSorted();

test('whoever reads for a country reads of a match what the parties of the country read, a host among them', () => {
  fc.assert(
    fc.property(matches, fc.constantFrom(...countryIds), (match, of) => {
      const parties = referencesOf(match).filter((party) => party.country === of);
      fc.pre(parties.length > 0);
      expect(seenBy(match, forCountries(of))).toEqual(
        union(parties.map(({ id }) => seenBy(match, { partyId: id }))),
      );
    }),
  );
});

test('a match for a country that names nobody of it is read whole for the country', () => {
  fc.assert(
    fc.property(matches, fc.constantFrom(...countryIds), (match, of) => {
      fc.pre(isMatchOf([of], match) && referencesOf(match).every((party) => party.country !== of));
      expect(seenBy(match, forCountries(of))).toEqual(seenBy(match, { partyId: null }));
    }),
  );
});

test('whoever reads for several countries reads what those do who read for one of them', () => {
  fc.assert(
    fc.property(matches, fc.subarray([...countryIds], { minLength: 1 }), (match, all) => {
      expect(seenBy(match, forCountries(...all))).toEqual(
        union(all.map((of) => seenBy(match, forCountries(of)))),
      );
    }),
  );
});
