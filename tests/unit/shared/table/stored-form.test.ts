/** What is packed comes out as it went in, and what was stored before there was a packed form is still read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { coverageCell, emptyCell } from '#shared/domain/coverage/cell';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { statedPolicy } from '#shared/domain/matching/policy';
import { sumOf } from '#shared/domain/matching/score-parts';
import { bestSuggestions, type Suggestion } from '#shared/domain/matching/suggestion';
import { listItem } from '#shared/recompute/list-unit';
import { coverageKey } from '#shared/table/derived-keys';
import { packCell } from '#shared/table/packed-cell';
import { packFeatures, unpackFeatures } from '#shared/table/packed-features';
import { packEntries, unpackEntries } from '#shared/table/packed-list';
import { currentPostings, releasedPostings } from '#shared/table/projection';
import { readCell } from '#shared/table/read-cell';
import { fromStored, toStored } from '#shared/table/stored-form';
import {
  arbitraryOffer,
  arbitraryOffers,
  arbitraryPledge,
  arbitraryPledges,
} from '#tests/support/arbitrary-records';
import { anOffer, aPledge } from '#tests/support/records';

const arbitraryRecord = fc.oneof(arbitraryPledge.map(aPledge), arbitraryOffer.map(anOffer));

const arbitraryEntry: fc.Arbitrary<Suggestion> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{16}$/),
    version: fc.integer({ min: 1 }),
    accepted: fc.boolean(),
    partyNumber: fc.nat(2 ** 24 - 1),
    pledgeComponent: fc.stringMatching(/^c[1-9]\d?$/),
    offerComponent: fc.stringMatching(/^c[1-9]\d?$/),
    parts: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 9 }),
  })
  .map((entry) => ({ ...entry, score: sumOf(entry.parts) }));

const generation = { name: 'g1', policy: statedPolicy, asOf: '2026-01-01T00:00:00.000Z' };
const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('entries of a list', () => {
  test('come out of their packed form as they went in', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry, { maxLength: 50 }), (entries) => {
        expect(unpackEntries(packEntries(entries))).toEqual(entries);
      }),
    );
  });

  test('of records that match survive, parts and order included', () => {
    fc.assert(
      fc.property(arbitraryPledge, arbitraryOffers, (given, offers) => {
        const entries = bestSuggestions(
          featuresOf(aPledge(given)),
          offers.map((offer) => featuresOf(offer)),
          statedPolicy,
        );

        expect(unpackEntries(packEntries(entries))).toEqual(entries);
      }),
    );
  });
});

describe('entries that were packed before lists knew parties', () => {
  test('are read as accepted, each of a party of its own', () => {
    const before = 'a0000000 1 c1 c2 :5,b0000000 2 c1 c1 35';

    const [one, other] = unpackEntries(before);

    expect(one).toMatchObject({ id: 'a0000000', version: 1, score: 15, accepted: true });
    expect(other).toMatchObject({ id: 'b0000000', parts: [3, 5], accepted: true });
    expect(one?.partyNumber).not.toBe(other?.partyNumber);
  });
});

describe('features of a posting', () => {
  test('come out of their packed form as they went in, absent fields absent', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const features = featuresOf(record);

        expect(unpackFeatures(packFeatures(features), features)).toStrictEqual(
          overTheWire(features),
        );
      }),
    );
  });
});

describe('features that were packed before partners were posted, and whether they are test data', () => {
  test('are read as those of a record without partners, of which it is not known', () => {
    const { synthetic: _later, ...features } = featuresOf(aPledge({ version: 3 }));
    const [record, ...components] = JSON.parse(packFeatures(features)) as unknown[][];
    const before = JSON.stringify([record?.slice(0, 14), ...components]);

    expect(unpackFeatures(before, features)).toStrictEqual(overTheWire(features));
    expect(packFeatures(features)).toBe(before);
  });
});

describe('a coverage cell', () => {
  test('comes out of its packed form as it went in, and the whole of it is the sum over its types', () => {
    fc.assert(
      fc.property(arbitraryPledges, arbitraryOffers, (pledges, offers) => {
        const cell = coverageCell(
          'europe',
          pledges.map((pledge) => featuresOf(pledge)),
          offers.map((offer) => featuresOf(offer)),
        );

        expect(readCell(packCell(cell))).toStrictEqual(overTheWire(cell));
      }),
    );
  });

  test('keeps amounts that are larger than any count, and measures of any currency', () => {
    const measures = {
      'money:EUR/year': { asked: 123_456_789_012_345, covered: 1e17, offered: 0 },
      'hours/year': { asked: 0, covered: 0, offered: 36 },
    };

    expect(readCell(packCell({ ...emptyCell, measures }))).toEqual({ ...emptyCell, measures });
  });

  test('is stored for each audience in less than a third of the bytes', () => {
    const cell = coverageCell('not_stated', [featuresOf(aPledge())], [featuresOf(anOffer())]);

    for (const audience of ['public', 'secretariat'] as const) {
      const item = { ...coverageKey('g1', audience, 'A1#europe'), rev: 1, cell, asOf: null };

      expect(fromStored(toStored(item))).toEqual(item);
      expect(JSON.stringify(toStored(item)).length).toBeLessThan(JSON.stringify(item).length / 3);
    }
  });
});

describe('an item', () => {
  test('of any kind is read as it was put', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const release = {
          kind: 'released',
          version: 1,
          at: '2026-05-01T00:00:00.000Z',
          by: 'owner',
        } as const;
        const list = listItem(record, 3, [], generation);
        const opened = { PK: list.PK, SK: list.SK, rev: 1, open: true };
        const items = [
          ...currentPostings(record),
          ...releasedPostings('real', record, { ...record, release }),
          list,
          opened,
          { PK: 'AUD#PLEDGE#x', SK: 'V#000000000001', features: { a: 1 }, entries: [1] },
        ];

        expect(items.map((item) => fromStored(toStored(item)))).toEqual(overTheWire(items));
      }),
    );
  });

  test('that was stored before there was a packed form is read as it lies', () => {
    const record = aPledge({ component: { places: { anywhere: true } } });
    const items = [...currentPostings(record), listItem(record, 1, [], generation)];

    expect(items.map(fromStored)).toEqual(items);
  });

  test('takes less than half of the bytes where every change reads it', () => {
    const pledge = aPledge({ component: { topics: ['rsd'], places: { countries: ['NER'] } } });
    const offers = Array.from({ length: 10 }, (_, index) =>
      featuresOf(
        anOffer({ id: `f00000000000000${index}`, component: { places: { anywhere: true } } }),
      ),
    );
    const entries = bestSuggestions(featuresOf(pledge), offers, statedPolicy);
    const [posting] = currentPostings(pledge);
    const items = [listItem(pledge, 1, entries, generation), ...(posting ? [posting] : [])];

    const ratios = items.map(
      (item) => JSON.stringify(toStored(item)).length / JSON.stringify(item).length,
    );

    expect(entries.length).toBe(10);
    expect(Math.max(...ratios)).toBeLessThan(0.5);
  });
});
