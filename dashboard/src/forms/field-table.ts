/**
 * How the form shows what is stored of each field, and how it reads what was answered. Fields without a shape of their
 * own are read by what their description says that they hold; of the others, both directions stand here.
 */
import type { ComponentSubmission, Condition } from '#shared/domain/component';
import { componentFields as describedOfComponent } from '#shared/domain/fields/component-fields';
import {
  type Field,
  type DescribedFields,
  fieldsOfKind,
  type Holds,
  type Own,
} from '#shared/domain/fields/field';
import { recordFields as describedOfRecord } from '#shared/domain/fields/record-fields';
import type { PledgeSubmission, RecordKind } from '#shared/domain/record';
import { wholeNumber } from '#shared/domain/whole-number';
import { linksOf } from '#shared/domain/written';

import type { AnyTable, AskedField, FieldTable } from './asked-fields.ts';
import {
  conditionsOf,
  dateOf,
  filled,
  linesOf,
  orBlank,
  placesOf,
  quantityAnswered,
  whereOf,
  windowOf,
} from './read-values.ts';

/** One answer, which a record cannot do without where `blank` is a text: the API says so of it. */
const one = <Of extends string | null | undefined>(
  name: string,
  blank: null | '' = null,
): AskedField<Of> => ({
  shown: (stored) => ({ [name]: [stored] }),
  read: ({ first }) => orBlank(first(name)),
  blank,
});

const several = <Of extends readonly string[]>(name: string): AskedField<Of> => ({
  shown: (stored) => ({ [name]: stored }),
  read: ({ all }) => filled(all(name)),
  blank: null,
  unordered: true,
});

const lines = (
  name: string,
  read: (text: string) => readonly string[],
): AskedField<readonly string[]> => ({
  shown: (stored) => ({ [name]: [stored.join('\n')] }),
  read: ({ first }) => read(first(name)),
  blank: null,
});

const yesNo = { yes: true, no: false, notStated: null } as const;

const isYesNo = (answer: string): answer is keyof typeof yesNo => answer in yesNo;

const yesOrNo = (name: string, blank: null | '' = null): AskedField<boolean | null> => ({
  shown: (stored) => ({ [name]: [stored === null ? 'notStated' : stored ? 'yes' : 'no'] }),
  read: ({ first }) => {
    const answer = first(name);
    return isYesNo(answer) ? yesNo[answer] : undefined;
  },
  blank,
});

const count = (name: string): AskedField<number | undefined> => ({
  shown: (stored) => ({ [name]: [stored] }),
  read: ({ first }) => {
    const answer = orBlank(first(name));
    return answer === undefined ? undefined : wholeNumber(answer);
  },
  blank: null,
});

const plainly = (
  name: string,
  holds: Exclude<Holds, { readonly type: 'own' }>,
): AskedField<never> => {
  switch (holds.type) {
    case 'text':
    case 'code':
      return one(name);
    case 'texts':
      return lines(name, linesOf);
    case 'codes':
      return several(name);
    case 'yesNo':
      return yesOrNo(name);
    case 'date':
      return { ...one(name), read: ({ first }) => dateOf(first(name)) };
    case 'count':
      return count(name);
  }
};

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
    shown: (stored) => ({ topics: stored }),
    // They belong to an area, and one of another area may still be on the page.
    read: ({ first, all }) => (first('area') === 'none' ? [] : filled(all('topics'))),
    blank: null,
    unordered: true,
  },
  quantity: {
    shown: (stored) => ({
      min: [stored?.min],
      max: [stored?.max],
      unit: [stored?.unit],
      currency: [stored?.currency],
      per: [stored?.per],
    }),
    read: quantityAnswered,
    blank: null,
  },
  places: {
    shown: (stored) => ({
      where: [whereOf(stored)],
      countries: stored.countries,
      regions: stored.regions,
      stated: stored.stated,
    }),
    read: placesOf,
    blank: null,
    unordered: true,
  },
  window: {
    shown: (stored) => ({
      start: [stored.start],
      end: [stored.end],
      windowStated: [stored.stated],
    }),
    read: windowOf,
    blank: null,
  },
  conditions: {
    shown: (stored) => ({
      // Of a draft, one may be there without the other; they are told by their places.
      conditionKind: stored.map(({ kind }: Partial<Condition>) => kind ?? ''),
      conditionText: stored.map(({ text }: Partial<Condition>) => text ?? ''),
    }),
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

/** Answers that no control asks for, carried through an edit as they are. */
const carriedIn = (described: DescribedFields, kind: RecordKind): readonly string[] =>
  Object.entries(described).flatMap(([name, { asked }]: readonly [string, Field]) =>
    asked === 'carried' || (asked.of !== undefined && asked.of !== kind) ? [name] : [],
  );

/** With the parts of what places and windows store that no control asks for. */
export const carriedInComponent = (kind: RecordKind): readonly string[] => [
  ...carriedIn(describedOfComponent, kind),
  'stated',
  'windowStated',
];

export const carriedInRecord = (kind: RecordKind): readonly string[] =>
  carriedIn(fieldsOfKind(describedOfRecord, kind), kind).filter((name) => name !== 'partyId');
