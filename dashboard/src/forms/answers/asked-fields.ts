/** What a table says of the fields of a form, and reading, showing and comparing by it. Pure. */
import { isSameValue } from '#shared/domain/values/same-value';

import type { Given } from '../../kept/answers-given.ts';

type Fields = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, readonly (string | number | null | undefined)[]>>;

export type AskedField<Of> = {
  /** What is stored, as the answers that say so. */
  readonly shown: (stored: Of) => Values;
  /** Undefined where nothing was answered. */
  readonly read: (given: Given) => unknown;
  /** What an edit sends where nothing was answered: a field that it does not name would keep its value. */
  readonly blank: null | '';
  /** Choices of a set: the page may send them in another order than they are stored. */
  readonly unordered?: true;
};

export type FieldTable<Of> = {
  readonly [Name in keyof Of]-?: AskedField<Of[Name]> | 'leftAlone';
};

export type AnyTable = Readonly<Record<string, AskedField<never> | 'leftAlone'>>;

const askedIn = (table: AnyTable): readonly (readonly [string, AskedField<never>])[] =>
  Object.entries(table).flatMap(([name, field]) =>
    field === 'leftAlone' ? [] : [[name, field] as const],
  );

/** A new record says nothing of what was left blank; an edit says that it is blank. */
export type Purpose = 'new' | 'edit';

export const readAnswersBy = (
  table: AnyTable,
  given: Given,
  purpose: Purpose,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    askedIn(table).flatMap(([name, { read, blank }]) => {
      const value = read(given);
      if (value !== undefined) return [[name, value]];
      return purpose === 'edit' ? [[name, blank]] : [];
    }),
  );

export const shownBy = (table: AnyTable, stored: object): Values =>
  Object.assign(
    {},
    ...askedIn(table).map(([name, { shown }]) => {
      const value = (stored as Readonly<Record<string, unknown>>)[name];
      // A draft may lack it.
      return value === undefined ? {} : shown(value as never);
    }),
  ) as Values;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(String).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sorted(inner)]));
};

/** The fields that say another thing than before. */
export const changedIn = (table: AnyTable, before: Fields, after: Fields): Fields =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => {
      const field = table[name];
      const isSet = field !== undefined && field !== 'leftAlone' && field.unordered === true;
      return isSet
        ? !isSameValue(sorted(value), sorted(before[name]))
        : !isSameValue(value, before[name]);
    }),
  );
