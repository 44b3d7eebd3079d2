/** Whatever is wrong with an amount is told in one round, where it was written. */
import { describe, expect, test } from 'vitest';

import { checkAnswers } from '#dashboard/forms/answers/check-answers';
import { readForm } from '#dashboard/forms/answers/read-submission';
import { givenBy } from '#dashboard/kept/answers-given';
import { amountFaults } from '#dashboard/matches/amount-faults';

type Amount = Readonly<Record<'min' | 'max' | 'unit' | 'currency' | 'per', string>>;

const faultsOf = async (amount: Amount): Promise<readonly string[]> => {
  const answers = givenBy([
    ['title', 'A title'],
    ['language', 'en'],
    ['supportRequested', 'yes'],
    ['components', 'k1'],
    ['c.k1.text', 'A text'],
    ['c.k1.area', 'A1'],
    ['c.k1.where', 'anywhere'],
    ...Object.entries(amount).map(([field, value]) => [`c.k1.${field}`, value] as const),
  ]);
  const problems = await checkAnswers('pledge', readForm('pledge', answers));
  return problems.map(({ pointer }) => pointer.replace('/components/0/quantity/', ''));
};

/** As somebody would who reads what was told and corrects that alone. */
const corrected = (amount: Amount, told: readonly string[]): Amount => {
  const wanted: Record<keyof Amount, string> = { ...amount };
  if (told.includes('min')) wanted.min = '2';
  if (told.includes('max')) wanted.max = String(Math.max(Number(wanted.min) || 0, 4));
  if (told.includes('unit')) wanted.unit = 'hours';
  if (told.includes('per')) wanted.per = 'once';
  if (told.includes('currency')) wanted.currency = 'EUR';
  return wanted;
};

const values = {
  min: ['', '5', 'some', '-1', '99999999999999999'],
  max: ['', '3', '7', 'many', '1.5'],
  unit: ['', 'money', 'hours', 'furlongs'],
  currency: ['', 'EUR', 'QQQ'],
  per: ['', 'once', 'often'],
} as const satisfies Record<keyof Amount, readonly string[]>;

const everyAmount = values.min.flatMap((min) =>
  values.max.flatMap((max) =>
    values.unit.flatMap((unit) =>
      values.currency.flatMap((currency) =>
        values.per.map((per): Amount => ({ min, max, unit, currency, per })),
      ),
    ),
  ),
);

describe('the amount of a component', () => {
  test('that was corrected as it was told has no fault left', async () => {
    const left: Amount[] = [];
    for (const amount of everyAmount) {
      const told = await faultsOf(amount);
      if ((await faultsOf(corrected(amount, told))).length > 0) left.push(amount);
    }

    expect(left).toEqual([]);
  });

  test.each([
    [{ min: '', max: 'many' }, ['max']],
    [{ min: 'some', max: '' }, ['min']],
    [{ min: 'some', max: 'many' }, ['min', 'max']],
    [{ min: '', max: '' }, ['min']],
  ])('is told where it was written: %o', async (ends, told) => {
    expect(await faultsOf({ ...ends, unit: 'hours', currency: '', per: 'once' })).toEqual(told);
  });
});

describe('the amount of a match', () => {
  test.each([
    [null, true, 'amountRequired'],
    [null, false, undefined],
    ['many', false, 'wrongNumber'],
    [0, true, 'tooSmall'],
    [2e12, true, 'tooLarge'],
    [7, true, undefined],
  ] as const)('%s is judged before it is sent', (amount, isRequired, code) => {
    expect(amountFaults(amount, isRequired)[0]?.code).toBe(code);
  });
});
