/** Values of a form as the API takes them. Pure; digits of any script are read, and what is no value stays as it was written. */
import { wholeNumber } from '#shared/domain/values/whole-number';
import { plainNumerals, withoutMarks } from '#shared/domain/values/written';

import type { Given } from '../../kept/answers-given.ts';

type Fields = Readonly<Record<string, unknown>>;

export const orBlank = (value: string): string | undefined =>
  value.trim() === '' ? undefined : value.trim();

export const filled = (values: readonly string[]): readonly string[] => [
  ...new Set(values.map((value) => value.trim()).filter((value) => value !== '')),
];

export const linesOf = (text: string): readonly string[] =>
  filled(text.split(/\r\n|[\n\r\v\u2028\u2029]/));

const date = (value: string): string => withoutMarks(plainNumerals(value)).trim();

const unlessBlank = (name: string, value: string): Fields =>
  value.trim() === '' ? {} : { [name]: value.trim() };

export const dateOf = (value: string): string | undefined => orBlank(date(value));

export const windowOf = ({ first }: Given): Fields => ({
  ...unlessBlank('start', date(first('start'))),
  ...unlessBlank('end', date(first('end'))),
  ...unlessBlank('stated', first('windowStated')),
});

export const quantityAnswered = ({ first }: Given): Fields | undefined => {
  const [min, max, unit] = [first('min').trim(), first('max').trim(), first('unit')];
  if (min === '' && max === '' && unit === '') return undefined;
  const least = min === '' ? max : min;
  const most = max === '' ? min : max;
  return {
    ...(least !== '' && { min: wholeNumber(least), max: wholeNumber(most) }),
    ...(unit !== '' && { unit }),
    ...(unit === 'money' && unlessBlank('currency', first('currency'))),
    ...unlessBlank('per', first('per')),
  };
};

type Where = { readonly anywhere: boolean } & {
  readonly [Name in 'countries' | 'regions']: readonly unknown[];
};

export const whereOf = ({ anywhere, countries, regions }: Where): string => {
  if (anywhere) return 'anywhere';
  return countries.length + regions.length > 0 ? 'places' : 'notKnown';
};

/** Undefined where nobody answered: that is not known yet is an answer. */
export const placesOf = ({ first, all }: Given): Fields | undefined => {
  const where = first('where');
  if (where === '' && all('stated').length === 0) return undefined;
  return {
    anywhere: where === 'anywhere',
    countries: where === 'places' ? filled(all('countries')) : [],
    regions: where === 'places' ? filled(all('regions')) : [],
    stated: filled(all('stated')),
  };
};

export const conditionsOf = ({ all }: Given): readonly Fields[] => {
  const kinds = all('conditionKind');
  return all('conditionText').flatMap((text, index) => {
    const condition = { ...unlessBlank('kind', kinds[index] ?? ''), ...unlessBlank('text', text) };
    return Object.keys(condition).length > 0 ? [condition] : [];
  });
};
