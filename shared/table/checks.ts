import { unreadable } from '../domain/kept/unreadable-item.ts';

/** Checks of values by hand, cheap enough for what is read by the thousand. */
export type Check = (value: unknown) => boolean;

/** One for each field of a type: one that is added does not compile without. */
export type Checks<Value> = { readonly [Field in keyof Required<Value>]: Check };

export const aText: Check = (value) => typeof value === 'string';
export const aBoolean: Check = (value) => typeof value === 'boolean';
export const aCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;

export const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const aTextOrNull = nullOr(aText);

export const anArray =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((each) => check(each));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const anObject = <Value>(checks: Checks<Value>): Check => {
  const fields = Object.entries<Check>(checks);
  return (value) => isObject(value) && fields.every(([field, check]) => check(value[field]));
};

/** Of any names. */
export const aMap =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every((each) => check(each));

/** The fields that are not as they must be. */
export const faultsOf = <Value>(value: unknown, checks: Checks<Value>): readonly string[] => {
  if (!isObject(value)) return ['all of it'];
  const faults: string[] = [];
  for (const [field, check] of Object.entries<Check>(checks))
    if (!check(value[field])) faults.push(field);
  return faults;
};

export const readerOfChecked = <Value>(
  name: string,
  checks: Checks<Value>,
): ((kept: unknown) => Value) => {
  const fits = anObject(checks);
  return (kept) => {
    if (!fits(kept)) throw unreadable(name, faultsOf(kept, checks));
    return kept as Value;
  };
};

export type KeptItem = Readonly<Record<string, unknown>>;
