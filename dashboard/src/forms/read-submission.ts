/** From the answers of a form to the body that the API takes. Pure; what is left blank is left out. */
import type { Contact } from '#shared/contract/contact';
import type { RecordKind } from '#shared/domain/record';

import { componentKeysName, type Given, inComponent } from './answers-given.ts';
import { wholeNumber } from './whole-number.ts';

type Fields = Readonly<Record<string, unknown>>;

const orNull = (value: string): string | null => (value === '' ? null : value);

export const filled = (values: readonly string[]): readonly string[] => [
  ...new Set(values.map((value) => value.trim()).filter((value) => value !== '')),
];

const unlessBlank = (name: string, value: string): Fields =>
  value.trim() === '' ? {} : { [name]: value.trim() };

const quantityOf = (first: (field: string) => string): Fields | null => {
  const [min, max, unit] = [first('min'), first('max'), first('unit')];
  if (min === '' && max === '' && unit === '') return null;
  return {
    min: wholeNumber(min === '' ? max : min),
    max: wholeNumber(max === '' ? min : max),
    unit,
    ...(unit === 'money' && { currency: first('currency') }),
    per: first('per') || 'once',
  };
};

const placesOf = (given: Given, key: string): Fields => {
  const all = (field: string): readonly string[] => filled(given.all(inComponent(key, field)));
  const where = given.first(inComponent(key, 'where'));
  return {
    anywhere: where === 'anywhere',
    countries: where === 'places' ? all('countries') : [],
    regions: where === 'places' ? all('regions') : [],
    stated: all('stated'),
  };
};

const conditionsOf = (answers: Given, key: string): readonly Fields[] => {
  const kinds = answers.all(inComponent(key, 'conditionKind'));
  return answers
    .all(inComponent(key, 'conditionText'))
    .map((text, index) => ({ kind: kinds[index] ?? '', text: text.trim() }))
    .filter(({ kind, text }) => kind !== '' || text !== '');
};

export const componentOf = (answers: Given, key: string): Fields => {
  const first = (field: string): string => answers.first(inComponent(key, field));
  const all = (field: string): readonly string[] => filled(answers.all(inComponent(key, field)));
  const area = first('area');
  return {
    ...unlessBlank('id', first('id')),
    ...unlessBlank('part', first('part')),
    text: first('text').trim(),
    area: area === 'none' ? null : area,
    topics: area === 'none' ? [] : all('topics'),
    qualities: all('qualities'),
    supportTypes: all('supportTypes'),
    quantity: quantityOf(first),
    places: placesOf(answers, key),
    languages: all('languages'),
    window: {
      ...unlessBlank('start', first('start')),
      ...unlessBlank('end', first('end')),
      ...unlessBlank('stated', first('windowStated')),
    },
    ...unlessBlank('due', first('due')),
    ...unlessBlank('target', first('target')),
    conditions: conditionsOf(answers, key),
  };
};

export const contactOf = ({ first }: Given): Contact | undefined => {
  const [name, email, phone] = ['name', 'email', 'phone'].map((field) =>
    first(`contact.${field}`).trim(),
  );
  if (!name && !email && !phone) return undefined;
  return { name: name ?? '', email: email ?? '', ...(phone ? { phone } : {}) };
};

/** Null: the source of an imported pledge does not say. */
const requestedOf = (answer: string): boolean | null =>
  answer === 'notStated' ? null : answer !== 'no';

export const submissionOf = (kind: RecordKind, answers: Given): Fields => {
  const { first, all } = answers;
  const contact = contactOf(answers);
  return {
    title: first('title').trim(),
    language: first('language'),
    edition: orNull(first('edition')),
    components: all(componentKeysName).map((key) => componentOf(answers, key)),
    legalFrameworks: all('legalFrameworks'),
    legalTradition: orNull(first('legalTradition')),
    statusDetermination: orNull(first('statusDetermination')),
    caseload: orNull(first('caseload')),
    channels: filled(first('channels').split('\n')),
    sources: filled(first('sources').split('\n')),
    excludedCountries: filled(all('excludedCountries')),
    excludedPartyIds: filled(all('excludedPartyIds')),
    linkedId: orNull(first('linkedId')),
    ...(kind === 'pledge'
      ? { supportRequested: requestedOf(first('supportRequested')) }
      : { availability: first('availability') || 'open' }),
    ...(contact && { contact }),
  };
};
