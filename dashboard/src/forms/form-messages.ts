/** Which message names a field, and which tells what to do about a code of the API. */
import type { RecordKind } from '#shared/domain/record';

import type { MessageKey } from '../design/messages/catalogue.ts';

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
  notALink: 'error.notALink',
  notADate: 'error.notADate',
  endBeforeStart: 'error.endBeforeStart',
  maxBelowMin: 'error.maxBelowMin',
  currencyForMoneyOnly: 'error.currencyForMoneyOnly',
  unknownCurrency: 'error.unknownCurrency',
  anywhereAndPlaces: 'error.anywhereAndPlaces',
  repeated: 'error.repeated',
  outsideArea: 'error.outsideArea',
  amountRequired: 'error.amountRequired',
  amountNotComparable: 'error.amountNotComparable',
  notSelected: 'error.notSelected',
  nothingToTry: 'error.nothingToTry',
  selectionTooLarge: 'allocation.tooMany',
} as const satisfies Readonly<Record<string, MessageKey>>;

const fieldKeys = {
  title: 'field.title',
  language: 'field.language',
  edition: 'field.edition',
  sources: 'field.sources',
  channels: 'field.channels',
  legalFrameworks: 'field.legalFrameworks',
  legalTradition: 'field.legalTradition',
  statusDetermination: 'field.statusDetermination',
  caseload: 'field.caseload',
  supportRequested: 'field.supportRequested',
  availability: 'field.availability',
  excludedCountries: 'field.excludedCountries',
  'contact.name': 'field.contactName',
  'contact.email': 'field.contactEmail',
  'contact.phone': 'field.contactPhone',
  area: 'field.area',
  topics: 'field.topics',
  qualities: 'field.qualities',
  min: 'field.min',
  max: 'field.max',
  unit: 'field.unit',
  currency: 'field.currency',
  per: 'field.per',
  where: 'field.where',
  countries: 'field.countries',
  regions: 'field.regions',
  languages: 'field.languages',
  start: 'field.start',
  end: 'field.end',
  windowStated: 'field.window',
  due: 'field.due',
  target: 'field.target',
  conditions: 'field.conditions',
  'leaveOut.pledges': 'whatIf.leftOut.pledges',
  'leaveOut.offers': 'whatIf.leftOut.offers',
} as const satisfies Readonly<Record<string, MessageKey>>;

type ErrorKey = (typeof errorKeys)[keyof typeof errorKeys];
type FieldKey = (typeof fieldKeys)[keyof typeof fieldKeys];

export const errorKeyOf = (code: string): ErrorKey | undefined =>
  Object.entries(errorKeys).find(([known]) => known === code)?.[1];

type KindKey = `field.${'text' | 'supportTypes'}.${RecordKind}`;

/** As the field is labelled on the page; two labels depend on the kind of the record. */
export const fieldKeyOf = (field: string, kind: RecordKind): FieldKey | KindKey | undefined =>
  field === 'text' || field === 'supportTypes'
    ? `field.${field}.${kind}`
    : Object.entries(fieldKeys).find(([known]) => known === field)?.[1];
