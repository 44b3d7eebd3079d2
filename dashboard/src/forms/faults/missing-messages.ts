/** Which message says what is missing, so that it needs no name beside it. */
import type { RecordKind } from '#shared/domain/records/record';

import type { MessageKey } from '../../i18n/messages/catalogue.ts';

const missingKeys = {
  title: 'missing.title',
  language: 'missing.language',
  supportRequested: 'missing.supportRequested',
  availability: 'missing.availability',
  area: 'missing.area',
  min: 'missing.amount',
  max: 'missing.amount',
  unit: 'missing.unit',
  per: 'missing.per',
  currency: 'missing.currency',
  conditions: 'missing.conditions',
  'contact.name': 'missing.contactName',
  'contact.email': 'missing.contactEmail',
} as const satisfies Readonly<Record<string, MessageKey>>;

type MissingKey = (typeof missingKeys)[keyof typeof missingKeys] | `missing.text.${RecordKind}`;

const missingCodes: readonly string[] = ['required', 'tooShort', 'tooFew'];

/** Of what is chosen, any refusal says that the choice is missing: the page offers nothing wrong. */
const chosen: readonly string[] = [
  'area',
  'supportRequested',
  'availability',
  'unit',
  'per',
  'currency',
];

export const missingKeyOf = (
  field: string,
  code: string,
  kind: RecordKind,
): MissingKey | undefined => {
  if (!missingCodes.includes(code) && !chosen.includes(field) && field !== 'conditions')
    return undefined;
  if (code === 'unknownCurrency' || code === 'currencyForMoneyOnly') return undefined;
  return field === 'text'
    ? `missing.text.${kind}`
    : Object.entries(missingKeys).find(([known]) => known === field)?.[1];
};
