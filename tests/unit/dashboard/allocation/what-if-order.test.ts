import { describe, expect, it } from 'vitest';

import { mostImagined, mostLeftOut } from '#dashboard/allocation/most-imagined';
import { whatIfFaultsOf } from '#dashboard/allocation/what-if-faults';
import { placedInForm, whatIfChecks, whatIfOrderOf } from '#dashboard/allocation/what-if-order';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { shownErrors } from '#dashboard/forms/faults/error-words';
import { mostNamed, mostWhatIf } from '#shared/contract/allocation/allocation-order';
import { operations } from '#shared/contract/operations';

const left = ['a1b2c3d4e5f6g7h8', 'b1b2c3d4e5f6g7h8'];

const imaginedOffer = (key: string, fields: Readonly<Record<string, string>> = {}): Entries => [
  ['components', key],
  ...Object.entries({
    area: 'A1',
    topics: 'training',
    supportTypes: 'training',
    min: '',
    max: '1 500',
    unit: 'money',
    currency: 'EUR',
    per: 'year',
    where: 'places',
    countries: 'XA',
    ...fields,
  }).map(([field, value]) => [`c.${key}.${field}`, value] as const),
];

const read = (entries: Entries) =>
  whatIfOrderOf(givenBy(entries), { language: 'fr', titleOf: (number) => `Offre ${number}` });

const codesOf = (entries: Entries): readonly string[] =>
  whatIfChecks(read(entries)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the answers of a what-if', () => {
  it('make an order that the API takes, with offers called by their place', () => {
    const whatIf = read([
      ...imaginedOffer('k1'),
      ...imaginedOffer('k5', { area: 'A2', topics: '', unit: 'days' }),
      ['leaveOut.offers', left[0] ?? ''],
      ['leaveOut.offers', ''],
      ['leaveOut.offers', left[0] ?? ''],
      ['leaveOut.pledges', left[1] ?? ''],
    ]);

    const taken = operations.proposeAllocation.body?.safeParse({ selection: {}, whatIf });

    expect(taken?.error?.issues).toBeUndefined();
    expect(whatIf).toMatchObject({
      offers: [
        {
          title: 'Offre 1',
          language: 'fr',
          components: [
            {
              area: 'A1',
              text: 'Offre 1',
              topics: ['training'],
              quantity: { min: 1500, max: 1500, unit: 'money', currency: 'EUR', per: 'year' },
              places: { anywhere: false, countries: ['XA'] },
            },
          ],
        },
        { title: 'Offre 2', components: [{ area: 'A2', quantity: { unit: 'days' } }] },
      ],
      leaveOut: { pledges: [left[1]], offers: [left[0]] },
    });
    expect(whatIfChecks(whatIf)).toEqual([]);
  });

  it('need an area and an amount for each offer', () => {
    expect(codesOf([...imaginedOffer('k1'), ...imaginedOffer('k2', { area: '' })])).toEqual([
      '/components/1/area required',
    ]);
    expect(codesOf(imaginedOffer('k1', { max: '', unit: '' }))).toEqual([
      '/components/0/quantity/min required',
    ]);
  });

  it('are held to the rules of the API', async () => {
    const faults = await whatIfFaultsOf({
      selection: {},
      whatIf: read([...imaginedOffer('k1', { unit: '' }), ...imaginedOffer('k2', { start: '2' })]),
    });

    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/components/0/quantity/unit required',
      '/components/1/window/start notADate',
    ]);
  });

  it('may be of what is left out alone, but not of nothing', () => {
    expect(codesOf([['leaveOut.pledges', left[0] ?? '']])).toEqual([]);
    expect(codesOf([['leaveOut.pledges', '']])).toEqual([' nothingToTry']);
  });
});

describe('a refusal of a what-if', () => {
  it.each([
    [
      '/whatIf/offers/1/components/0/quantity/max',
      'maxBelowMin',
      'c.k5.max',
      'Imagined offer 2: “At most”: Give a number that is not below “At least”.',
    ],
    [
      '/whatIf/leaveOut/offers/3',
      'notSelected',
      'leaveOut.offers',
      '“Offers left out”: This record is no longer in this selection. Choose another.',
    ],
    [
      '/selection',
      'selectionTooLarge',
      null,
      'More is still to be covered here than can be allocated at once. Choose an area, a region, or both.',
    ],
  ])('at %s is told at its field', (pointer, code, id, text) => {
    const shown = shownErrors(
      placedInForm([{ pointer, code, detail: 'Choose fewer.' }]),
      { kind: 'offer', keys: ['k1', 'k5'], partKey: 'error.inImagined' },
      wordsIn('en', englishScreens),
    );

    expect(shown.map((each) => [each.id, each.text])).toEqual([[id, text]]);
  });
});

describe('limits that the page holds apart from the schemas', () => {
  it('are those of the schemas', () => {
    expect([mostImagined, mostLeftOut]).toEqual([mostWhatIf, mostNamed]);
  });
});
