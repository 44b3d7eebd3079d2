import { describe, expect, test } from 'vitest';

import { idFor, importedRow, map, realRows } from './mapping.ts';

const outcomes = map(realRows);
const row = (number: number) => importedRow(outcomes, number);

const sourceOf = (number: number): string => {
  const sources = realRows.find((record) => record.row === number)?.source;
  return Array.isArray(sources) ? String(sources[0]) : '';
};
const recordId = (number: number, part: 'pledge' | 'offer' | 'match'): string =>
  idFor(`public-record/${number}/${sourceOf(number)}/${part}`);
const state = (iso3: string): string => idFor(`party/state/${iso3}`);

const recordsIn = (number: number) =>
  row(number).records.map((record) => ({
    kind: record.kind,
    id: record.id,
    party: record.party.name,
    components: record.submission.components.map(({ id, part, area }) => [id, part ?? '', area]),
    places: record.submission.components[0]?.places,
    ...(record.kind === 'offer' && { availability: record.submission.availability }),
  }));

const placed = (places: object) => ({
  countries: [],
  regions: [],
  anywhere: false,
  stated: [],
  ...places,
});
const notInSource = { recordId: null, reason: 'not_in_source' };

test('imports every row of the real file', () => {
  expect(outcomes).toHaveLength(39);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
});

describe('matches', () => {
  test('row 1 links the commitment that its notes name, and holds the offer in its own parts', () => {
    const { match, parties } = row(1);

    expect(match).toMatchObject({
      id: recordId(1, 'match'),
      state: 'in_progress',
      title: 'France – Niger',
      pledge: { recordId: recordId(23, 'pledge'), components: ['c1', 'c2', 'c3'] },
      offer: { recordId: recordId(1, 'offer'), components: ['c1', 'c2', 'c3', 'c4'] },
      supporters: [{ id: state('FRA'), name: 'France', type: 'state', country: 'FRA' }],
      recipients: [{ id: state('NER'), name: 'Niger', type: 'state', country: 'NER' }],
      countries: ['NER'],
      areas: ['A1', 'A2', 'A3'],
      supportTypes: ['technical'],
      window: { start: '2021-04', stated: 'April 2021-Ongoing' },
    });
    expect(recordsIn(1)).toEqual([
      {
        kind: 'offer',
        id: recordId(1, 'offer'),
        party: 'France',
        availability: 'committed',
        components: [
          ['c1', '1', 'A2'],
          ['c2', '2', 'A3'],
          ['c3', '2', 'A1'],
          ['c4', '3', 'A1'],
        ],
        places: placed({ countries: ['NER'] }),
      },
    ]);
    expect(parties.map(({ id }) => id)).toEqual([state('FRA'), state('NER')]);
  });

  test('row 2 is tied to the same commitment by what row 23 says, and keeps the agency as then named', () => {
    const { match, records } = row(2);

    expect(match).toMatchObject({
      state: 'planning',
      pledge: { recordId: recordId(23, 'pledge'), components: ['c1', 'c2', 'c3'] },
      offer: { recordId: recordId(2, 'offer'), components: ['c1', 'c2', 'c3'] },
      supportTypes: [],
      window: {},
    });
    expect(records[0]?.party).toEqual({
      id: idFor(
        'party/name/european union agency for asylum (euaa), formerly european asylum support office (easo)',
      ),
      name: 'European Union Agency for Asylum (EUAA), formerly European Asylum Support Office (EASO)',
      type: 'regional_org',
      country: null,
    });
    expect(match?.provenance?.supportTypesStated).toBeNull();
  });

  test('row 3 has no pledge in the source and went back to discussion', () => {
    expect(row(3).match).toMatchObject({
      state: 'under_discussion',
      pledge: notInSource,
      offer: { recordId: recordId(3, 'offer'), components: ['c1', 'c2'] },
      window: {},
    });
  });

  test('row 4 links rows 11 and 25 and makes no record of its own; its stage is not stated', () => {
    const { match, records } = row(4);

    expect(match).toMatchObject({
      state: 'not_stated',
      pledge: { recordId: recordId(25, 'pledge'), components: ['c1'] },
      offer: { recordId: recordId(11, 'offer'), components: ['c1'] },
      supportTypes: ['technical', 'financial'],
      window: { start: '2019', end: '2022', stated: '2019 - 2022' },
    });
    expect(records).toEqual([]);
  });

  test('row 6 links rows 10 and 24 in their one shared area and keeps the part that became no component', () => {
    const { match, records } = row(6);

    expect(match).toMatchObject({
      state: 'not_stated',
      pledge: { recordId: recordId(24, 'pledge'), components: ['c1'] },
      offer: { recordId: recordId(10, 'offer'), components: ['c1'] },
      conditions: [
        { kind: 'other', text: "Kenya's commitment depends on adequate international support" },
      ],
    });
    expect(match?.provenance?.summary).toContain(
      'Part 1 (A2): Officials and refugees know the new Refugees Act, 2021.',
    );
    expect(records).toEqual([]);
  });

  test.each([
    [7, 'MKD'],
    [8, 'TJK'],
  ])('row %i links the offer in part 2 of row 15, and no pledge', (number, country) => {
    const { match, records } = row(number);

    expect(match).toMatchObject({
      state: 'fulfilled',
      pledge: notInSource,
      offer: { recordId: recordId(15, 'offer'), components: ['c1'] },
      countries: [country],
      window: { stated: 'July 2022 and October 2022, for two visits' },
      provenance: { figures: [{ value: 4, unit: 'days (study visit)' }] },
    });
    expect(records).toEqual([]);
  });

  test('row 37 is outside asylum: no area, so its offer is kept and never counted', () => {
    expect(row(37).match).toMatchObject({
      state: 'not_stated',
      areas: [],
      supportTypes: ['financial', 'policy'],
      pledge: notInSource,
      offer: { recordId: recordId(37, 'offer'), components: ['c1'] },
    });
    expect(recordsIn(37)[0]).toMatchObject({ components: [['c1', '', null]] });
  });
});

describe('offers', () => {
  test('row 10 keeps its sum as an amount and as stated, its receivers and its time as stated', () => {
    const { records } = row(10);

    expect(records[0]).toMatchObject({
      kind: 'offer',
      party: { id: state('DNK') },
      partners: [],
      submission: {
        language: 'en',
        edition: null,
        availability: 'open',
        channels: [
          'IOM',
          'UNHCR',
          'European Asylum Support Office (EASO)',
          'Other organisations, or bilateral arrangements',
        ],
        components: [
          {
            area: 'A1',
            quantity: {
              min: 5_000_000,
              max: 10_000_000,
              unit: 'money',
              currency: 'DKK',
              per: 'year',
            },
            supportTypes: ['financial', 'technical'],
            window: { start: '2020', end: '2023' },
            conditions: [{ kind: 'other', text: 'Parliament approves the amount every year' }],
            places: placed({
              stated: [
                'A select number of countries, to be chosen; Horn of Africa, Sahel or Middle East named as possible',
              ],
            }),
          },
        ],
      },
      provenance: {
        row: 10,
        kindStated: 'offer',
        figures: [{ min: 5_000_000, max: 10_000_000, currency: 'DKK', per: 'year' }],
      },
    });
  });

  test.each([
    [15, 'GEO', 'Interested parties'],
    [16, 'PHL', 'Other countries (South–South)'],
  ])('row %i becomes a pledge and an offer, linked both ways', (number, country, receivers) => {
    const [pledge, offer] = row(number).records;

    expect(recordsIn(number)).toEqual([
      expect.objectContaining({
        kind: 'pledge',
        components: [['c1', '1', 'A2']],
        places: placed({ countries: [country] }),
      }),
      expect.objectContaining({
        kind: 'offer',
        availability: 'open',
        components: [['c1', '2', 'A3']],
        places: placed({ stated: [receivers] }),
      }),
    ]);
    expect(pledge?.submission.linkedId).toBe(offer?.id);
    expect(offer?.submission.linkedId).toBe(pledge?.id);
  });

  test('row 15 binds its condition to the part that the condition names', () => {
    const conditions = row(15).records.map(({ submission }) =>
      submission.components.map((component) => component.conditions.length),
    );

    expect(conditions).toEqual([[0], [1]]);
  });

  test('row 20 keeps the part that fits no area', () => {
    expect(recordsIn(20)).toEqual([
      expect.objectContaining({
        kind: 'offer',
        components: [
          ['c1', 'i', 'A2'],
          ['c2', 'ii', 'A2'],
          ['c3', 'iii', null],
        ],
        places: placed({ stated: ['EAC Partner States'] }),
      }),
    ]);
  });

  test('row 21 is for anywhere, with every disagreeing figure and its source', () => {
    expect(recordsIn(21)[0]).toMatchObject({ places: placed({ anywhere: true }) });
    expect(row(21).records[0]?.submission.components[0]?.supportTypes).toEqual(['pro-bono']);
    expect(row(21).records[0]?.provenance.figures.map(({ value }) => value)).toEqual([
      127_000, 164_294, 164_394,
    ]);
    expect(row(21).parties[0]).toMatchObject({
      type: 'network',
      units: [
        '28 law firms, bar associations and companies',
        '55 or 57 civil society organisations',
      ],
    });
  });

  test('row 17 reads a region by its name and keeps "Other regions" as words', () => {
    expect(recordsIn(17)[0]).toMatchObject({
      places: placed({ regions: ['europe'], stated: ['Other regions'] }),
    });
  });
});

describe('commitments', () => {
  test('row 23 is one component for each area, with one text, in its own country', () => {
    const { records } = row(23);
    const texts = records[0]?.submission.components.map(({ text }) => text);

    expect(recordsIn(23)).toEqual([
      {
        kind: 'pledge',
        id: recordId(23, 'pledge'),
        party: 'Niger',
        components: [
          ['c1', '', 'A1'],
          ['c2', '', 'A2'],
          ['c3', '', 'A3'],
        ],
        places: placed({ countries: ['NER'] }),
      },
    ]);
    expect(new Set(texts).size).toBe(1);
    expect(records[0]?.submission.edition).toBeNull();
  });

  test('row 26 spreads part 1 over two areas and keeps due years and the target', () => {
    expect(row(26).records[0]?.submission.components).toMatchObject([
      { id: 'c1', part: '1', area: 'A3', due: '2021' },
      { id: 'c2', part: '1', area: 'A1', due: '2021' },
      {
        id: 'c3',
        part: '2',
        area: 'A2',
        due: '2021',
        target: 'Refugee Act [Chapter 4:03] amended',
      },
    ]);
  });

  test.each([
    [32, 'grf-2019'],
    [33, 'grf-2023'],
    [34, null],
  ])('row %i states its forum only in so many words: %s', (number, edition) => {
    expect(row(number).records[0]?.submission.edition).toBe(edition);
  });
});

describe('support', () => {
  test('row 40 is one committed offer for three countries', () => {
    expect(recordsIn(40)).toEqual([
      expect.objectContaining({
        kind: 'offer',
        party: 'Canada',
        availability: 'committed',
        components: [['c1', '', 'A3']],
        places: placed({ countries: ['CRI', 'GTM', 'HND'] }),
      }),
    ]);
    expect(row(40).match).toBeNull();
    expect(row(40).parties.map(({ name }) => name)).toEqual([
      'Canada',
      'Costa Rica',
      'Guatemala',
      'Honduras',
      'UNHCR',
    ]);
  });

  test('row 47 keeps Kosovo* in the words of its source, without a code', () => {
    expect(recordsIn(47)[0]).toMatchObject({
      party: 'European Union Agency for Asylum (EUAA)',
      places: placed({ stated: ['Kosovo*'] }),
    });
    expect(row(47).parties).toHaveLength(1);
  });
});

test('a party gathers its units over all rows', () => {
  const france = row(3).parties.find(({ country }) => country === 'FRA');

  expect(france?.units).toEqual([
    'Ministry for Europe and Foreign Affairs',
    'Ministry of the Interior, Directorate General for Foreigners (DGEF)',
    'National Court of Asylum (CNDA)',
    'Office for the Protection of Refugees and Stateless Persons (OFPRA)',
  ]);
});
