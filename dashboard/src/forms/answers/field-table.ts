/**
 * How the form shows what is stored of each field, and how it reads what was answered. Fields without a shape of their
 * own are read by what their description says that they hold; of the others, both directions stand here.
 */
import type { ComponentSubmission, Condition } from '#shared/domain/records/component';
import { componentFields as describedOfComponent } from '#shared/domain/fields/component-fields';
import { type DescribedFields, fieldsOfKind, type Own } from '#shared/domain/fields/field';
import { recordFields as describedOfRecord } from '#shared/domain/fields/record-fields';
import type { PledgeSubmission, RecordKind } from '#shared/domain/records/record';
import { linksOf } from '#shared/domain/values/written';

import type { AnyTable, FieldTable } from './asked-fields.ts';
import {
  conditionsOf,
  filled,
  orBlank,
  placesOf,
  quantityAnswered,
  whereOf,
  windowOf,
} from './read-values.ts';
import { storedParts, storedText, storedTexts } from './unfinished-value.ts';
import { one, several, lines, yesOrNo, plainly } from './plain-fields.ts';

/** Of described fields; `own` holds those that cannot be read by their description alone. */
const tableOf = (described: DescribedFields, own: AnyTable): AnyTable =>
  Object.fromEntries(
    Object.entries(described).flatMap(([name, { holds }]) => {
      const asked = own[name] ?? (holds.type === 'own' ? undefined : plainly(name, holds));
      return asked ? [[name, asked] as const] : [];
    }),
  );

type OwnOf<Submission, Described extends DescribedFields> = Pick<
  FieldTable<Submission>,
  Own<Described> & keyof Submission
>;

const common: Omit<OwnOf<PledgeSubmission, typeof describedOfRecord>, 'components'> = {
  partyId: 'leftAlone',
  title: one('title', ''),
  language: one('language', ''),
  excludedPartyIds: several('excludedPartyIds'),
  excludedCountries: several('excludedCountries'),
  sources: lines('sources', linksOf),
  linkedId: one('linkedId'),
};

const ownOfRecord = {
  pledge: { ...common, supportRequested: yesOrNo('supportRequested', '') },
  offer: { ...common, availability: one('availability', '') },
} satisfies Readonly<Record<RecordKind, AnyTable>>;

const ownOfComponent: OwnOf<ComponentSubmission, typeof describedOfComponent> &
  Pick<FieldTable<ComponentSubmission>, 'topics'> = {
  id: 'leftAlone',
  text: one('text', ''),
  area: {
    shown: (stored) => ({ area: [stored ?? 'none'] }),
    read: ({ first }) => (first('area') === 'none' ? null : orBlank(first('area'))),
    blank: '',
  },
  topics: {
    shown: (stored) => ({ topics: storedTexts(stored) }),
    // They belong to an area, and one of another area may still be on the page.
    read: ({ first, all }) => (first('area') === 'none' ? [] : filled(all('topics'))),
    blank: null,
    unordered: true,
  },
  quantity: {
    shown: (stored) => {
      const { min, max, unit, currency, per } = storedParts(stored);
      return {
        min: [storedText(min)],
        max: [storedText(max)],
        unit: [storedText(unit)],
        currency: [storedText(currency)],
        per: [storedText(per)],
      };
    },
    read: quantityAnswered,
    blank: null,
  },
  places: {
    shown: (stored) => {
      const { anywhere, countries, regions, stated } = storedParts(stored);
      const places = { countries: storedTexts(countries), regions: storedTexts(regions) };
      const where = whereOf({ anywhere: anywhere === true, ...places });
      return { where: [where], ...places, stated: storedTexts(stated) };
    },
    read: placesOf,
    blank: null,
    unordered: true,
  },
  window: {
    shown: (stored) => {
      const { start, end, stated } = storedParts(stored);
      return {
        start: [storedText(start)],
        end: [storedText(end)],
        windowStated: [storedText(stated)],
      };
    },
    read: windowOf,
    blank: null,
  },
  conditions: {
    // Of a draft, one may be there without the other; they are told by their places.
    shown: (stored) => {
      const all: readonly Partial<Condition>[] = Array.isArray(stored) ? stored : [];
      return {
        conditionKind: all.map((each) => storedText(storedParts(each)['kind']) ?? ''),
        conditionText: all.map((each) => storedText(storedParts(each)['text']) ?? ''),
      };
    },
    read: conditionsOf,
    blank: null,
  },
};

const tables = {
  pledge: tableOf(fieldsOfKind(describedOfRecord, 'pledge'), ownOfRecord.pledge),
  offer: tableOf(fieldsOfKind(describedOfRecord, 'offer'), ownOfRecord.offer),
} as const;

export const fieldsOf = (kind: RecordKind): AnyTable => tables[kind];

export const componentFormFields = tableOf(describedOfComponent, ownOfComponent);
