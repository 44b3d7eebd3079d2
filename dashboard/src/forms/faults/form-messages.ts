/** Which message names a field, and which tells what to do about a code of the API. */
import type { RecordKind } from '#shared/domain/records/record';
import { type FieldKey, isLabelled } from '#shared/messages/field-labels';

import type { MessageKey } from '../../i18n/messages/catalogue.ts';

const errorKeys = {
  required: 'error.required',
  wrongType: 'error.wrongType',
  unknownId: 'error.unknownId',
  tooLong: 'error.tooLong',
  tooShort: 'error.required',
  tooMany: 'error.tooMany',
  tooFew: 'error.tooFew',
  tooLarge: 'error.tooLarge',
  tooSmall: 'error.tooSmall',
  wrongFormat: 'error.wrongFormat',
  wrongNumber: 'error.wrongNumber',
  forbiddenCharacters: 'error.forbiddenCharacters',
  nothingVisible: 'error.nothingVisible',
  tooManyMarks: 'error.tooManyMarks',
  linkWithBlank: 'error.linkWithBlank',
  twoLinks: 'error.twoLinks',
  notALink: 'error.notALink',
  notADate: 'error.notADate',
  endBeforeStart: 'error.endBeforeStart',
  maxBelowMin: 'error.maxBelowMin',
  currencyForMoneyOnly: 'error.currencyForMoneyOnly',
  unknownCurrency: 'error.unknownCurrency',
  anywhereAndPlaces: 'error.anywhereAndPlaces',
  repeated: 'error.repeated',
  outsideArea: 'error.outsideArea',
  madeUpInReal: 'error.madeUpInReal',
  offerOrParty: 'error.offerOrParty',
  unknownOffer: 'error.unknownOffer',
  amountRequired: 'error.amountRequired',
  amountNotComparable: 'error.amountNotComparable',
  notSelected: 'error.notSelected',
  noSuchOfficer: 'error.noSuchOfficer',
  dayPassed: 'error.dayPassed',
  notAMoment: 'error.notAMoment',
  publicAlready: 'error.publicAlready',
  momentTooSoon: 'error.momentTooSoon',
  momentTooLate: 'error.momentTooLate',
  nothingToTry: 'error.nothingToTry',
  selectionTooLarge: 'allocation.tooMany',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Of fields with a shape of their own, and of their parts; the others are labelled as they are described. */
const ownKeys = {
  title: 'field.title',
  language: 'field.language',
  sources: 'field.sources',
  availability: 'field.availability',
  excludedCountries: 'field.excludedCountries',
  contact: 'field.contact',
  'contact.name': 'field.contactName',
  'contact.email': 'field.contactEmail',
  'contact.phone': 'field.contactPhone',
  'onBehalf.basis': 'field.basis',
  'onBehalf.date': 'field.basisDate',
  area: 'field.area',
  min: 'field.min',
  max: 'field.max',
  unit: 'field.unit',
  currency: 'field.currency',
  per: 'field.per',
  where: 'field.where',
  countries: 'field.countries',
  regions: 'field.regions',
  start: 'field.start',
  end: 'field.end',
  windowStated: 'field.window',
  conditions: 'field.conditions',
  'leaveOut.pledges': 'whatIf.leftOut.pledges',
  'leaveOut.offers': 'whatIf.leftOut.offers',
} as const satisfies Readonly<Record<string, MessageKey>>;

type ErrorKey = (typeof errorKeys)[keyof typeof errorKeys];
type OwnKey = (typeof ownKeys)[keyof typeof ownKeys];

export const errorKeyOf = (code: string): ErrorKey | undefined =>
  Object.entries(errorKeys).find(([known]) => known === code)?.[1];

type KindKey = `field.${'text' | 'supportTypes'}.${RecordKind}`;

/** As the field is labelled on the page; two labels depend on the kind of the record. */
export const fieldKeyOf = (
  field: string,
  kind: RecordKind,
): OwnKey | FieldKey | KindKey | undefined => {
  if (field === 'text' || field === 'supportTypes') return `field.${field}.${kind}`;
  return isLabelled(field)
    ? `field.${field}`
    : Object.entries(ownKeys).find(([known]) => known === field)?.[1];
};

/** What a code means in fields that take something of their own. */
const ownAdvice = {
  'min wrongType': 'error.wrongNumber',
  'max wrongType': 'error.wrongNumber',
  'contact.email wrongFormat': 'error.notAnEmail',
  'countries notChosen': 'country.notChosen',
  'excludedCountries notChosen': 'country.notChosen',
} as const satisfies Readonly<Record<string, MessageKey>>;

export const ownKeyOf = (
  field: string,
  code: string,
): (typeof ownAdvice)[keyof typeof ownAdvice] | undefined =>
  Object.entries(ownAdvice).find(([known]) => known === `${field} ${code}`)?.[1];
