/**
 * Every field of a record and of a component: how the form shows what is stored, and how it reads what was answered.
 * Both directions come from here, so that a new field of a schema does not compile until it is asked for or said to be left alone.
 */
import type { ComponentSubmission, Condition } from '#shared/domain/component';
import type { OfferSubmission, PledgeSubmission, RecordKind } from '#shared/domain/record';

import type { AnyTable, Asked, FieldTable } from './asked-fields.ts';
import {
  conditionsOf,
  dateOf,
  filled,
  linesOf,
  linksOf,
  orBlank,
  placesOf,
  quantityOf,
  whereOf,
  windowOf,
} from './read-values.ts';

/** One answer, which a record cannot do without where `blank` is a text: the API says so of it. */
const one = <Of extends string | null | undefined>(
  name: string,
  blank: null | '' = null,
): Asked<Of> => ({
  shown: (stored) => ({ [name]: [stored] }),
  read: ({ first }) => orBlank(first(name)),
  blank,
});

const several = <Of extends readonly string[]>(name: string): Asked<Of> => ({
  shown: (stored) => ({ [name]: stored }),
  read: ({ all }) => filled(all(name)),
  blank: null,
  unordered: true,
});

const lines = (
  name: string,
  read: (text: string) => readonly string[],
): Asked<readonly string[]> => ({
  shown: (stored) => ({ [name]: [stored.join('\n')] }),
  read: ({ first }) => read(first(name)),
  blank: null,
});

const requested = { yes: true, no: false, notStated: null } as const;

const isRequested = (answer: string): answer is keyof typeof requested => answer in requested;

const common: FieldTable<Omit<PledgeSubmission, 'components' | 'supportRequested'>> = {
  partyId: 'leftAlone',
  title: one('title', ''),
  language: one('language', ''),
  edition: one('edition'),
  legalFrameworks: several('legalFrameworks'),
  legalTradition: one('legalTradition'),
  statusDetermination: one('statusDetermination'),
  caseload: one('caseload'),
  channels: lines('channels', linesOf),
  excludedPartyIds: several('excludedPartyIds'),
  excludedCountries: several('excludedCountries'),
  sources: lines('sources', linksOf),
  linkedId: one('linkedId'),
};

export const recordFields: {
  readonly pledge: FieldTable<Omit<PledgeSubmission, 'components'>>;
  readonly offer: FieldTable<Omit<OfferSubmission, 'components'>>;
} = {
  pledge: {
    ...common,
    supportRequested: {
      shown: (stored) => ({
        supportRequested: [stored === null ? 'notStated' : stored ? 'yes' : 'no'],
      }),
      read: ({ first }) => {
        const answer = first('supportRequested');
        return isRequested(answer) ? requested[answer] : undefined;
      },
      blank: '',
    },
  },
  offer: { ...common, availability: one('availability', '') },
};

export const componentFields: FieldTable<Omit<ComponentSubmission, 'id'>> = {
  part: one('part'),
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
  qualities: several('qualities'),
  supportTypes: several('supportTypes'),
  quantity: {
    shown: (stored) => ({
      min: [stored?.min],
      max: [stored?.max],
      unit: [stored?.unit],
      currency: [stored?.currency],
      per: [stored?.per],
    }),
    read: quantityOf,
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
  languages: several('languages'),
  window: {
    shown: (stored) => ({
      start: [stored.start],
      end: [stored.end],
      windowStated: [stored.stated],
    }),
    read: windowOf,
    blank: null,
  },
  due: {
    shown: (stored) => ({ due: [stored] }),
    read: ({ first }) => dateOf(first('due')),
    blank: null,
  },
  target: one('target'),
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

/** Answers that no control asks for, carried through an edit as they are: parts of what one field stores. */
export const carriedInComponent = {
  pledge: ['id', 'part', 'stated', 'windowStated'],
  offer: ['id', 'part', 'stated', 'windowStated', 'due'],
} as const satisfies Readonly<Record<RecordKind, readonly string[]>>;
export const carriedInRecord = {
  pledge: ['excludedPartyIds', 'linkedId', 'channels'],
  offer: ['excludedPartyIds', 'linkedId'],
} as const satisfies Readonly<Record<RecordKind, readonly string[]>>;

export const fieldsOf = (kind: RecordKind): AnyTable => recordFields[kind];
