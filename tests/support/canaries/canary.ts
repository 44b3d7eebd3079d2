/** Words that stand nowhere else, each with what it was written into and who may read it. */
import type { DescribedFields, Field } from '#shared/domain/fields/field';

import { examplesOf } from '../described-examples.ts';

export type Canary = {
  readonly word: string;
  readonly of: string;
  readonly seenBy: readonly string[];
};

export type Aviary = {
  readonly text: (of: string, seenBy: readonly string[]) => string;
  readonly date: (of: string, seenBy: readonly string[], isPast: boolean) => string;
  readonly all: () => readonly Canary[];
};

/** Days apart, in years of which nothing else is said, so that no rule about two dates is broken. */
const dayOf = (number: number, year: number): string =>
  new Date(Date.UTC(year, 0, 1 + number * 5)).toISOString().slice(0, 10);

export const anAviary = (): Aviary => {
  const canaries: Canary[] = [];
  const keep = (word: string, of: string, seenBy: readonly string[]): string => {
    canaries.push({ word, of, seenBy });
    return word;
  };
  const number = () => String(canaries.length).padStart(4, '0');
  return {
    text: (of, seenBy) => keep(`Kq7${number()}zx9v`, of, seenBy),
    date: (of, seenBy, isPast) => keep(dayOf(canaries.length, isPast ? 1990 : 2060), of, seenBy),
    all: () => canaries,
  };
};

/** Who sees a field of each audience, and one that both sides of a match are shown. */
export type Seers = Readonly<Record<Field['audience'] | 'bothSides', readonly string[]>>;

export const seersOf = ({ audience, bothSides }: Field, seers: Seers): readonly string[] => [
  ...seers[audience],
  ...(bothSides ? seers.bothSides : []),
];

const canaryIn = (
  { text, date }: Aviary,
  of: string,
  { holds }: Field,
  seenBy: readonly string[],
): unknown => {
  if (holds.type === 'text') return text(of, seenBy);
  if (holds.type === 'texts') return [text(of, seenBy)];
  return holds.type === 'date' ? date(of, seenBy, holds.isPast === true) : undefined;
};

/** A value of each described field that records of the kind have: a canary where it can hold one. */
export const canariesIn = (
  aviary: Aviary,
  table: DescribedFields,
  { kind, name, seers }: { readonly kind: string; readonly name: string; readonly seers: Seers },
): Readonly<Record<string, unknown>> => {
  const examples = examplesOf(table);
  return Object.fromEntries(
    Object.entries(table).flatMap(([field, described]) => {
      if (described.of !== undefined && described.of !== kind) return [];
      const seenBy = seersOf(described, seers);
      const value = canaryIn(aviary, `${field} of ${name}`, described, seenBy) ?? examples[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
};
