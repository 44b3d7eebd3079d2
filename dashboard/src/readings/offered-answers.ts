/** What a reading has to offer for each field that is not stated yet. */
import type { CodesReadView } from '#shared/contract/suggestions/reading-views';
import { longestCondition } from '#shared/domain/limits';
import { topics } from '#shared/vocabulary/topics';

import { sentenceAround } from './quotes.ts';
import {
  type ProposedField,
  type StatedComponent,
  type ToPropose,
  fieldsIn,
  arrayIn,
  isBlank,
} from './stated-component.ts';

type Evidence = Pick<CodesReadView['topics'][number], 'score' | 'grade' | 'spans' | 'marks'>;

export type OfferedAnswer = Evidence & {
  readonly field: ProposedField;
  readonly code: string;
  readonly value: unknown;
};

const areaOf = new Map<string, string>(topics.map(({ id, area }) => [id, area]));

export const isOffered = ({ grade }: Evidence): boolean => grade !== 'possible';

type ReadCodes = readonly (Evidence & { readonly code: string })[];

export const codes = (
  field: ProposedField,
  read: ReadCodes,
  stated: unknown,
): readonly OfferedAnswer[] =>
  read
    .filter(({ code }) => !arrayIn(stated).includes(code))
    .map((each) => ({ ...each, field, value: each.code }));

export const first = <Read extends Evidence>(
  read: readonly Read[],
  field: ProposedField,
  valueOf: (read: Read) => unknown,
): readonly OfferedAnswer[] => {
  const best = read.find(isOffered);
  if (!best) return [];
  const { score, grade, spans, marks } = best;
  const value = valueOf(best);
  return [{ score, grade, spans, marks, field, value, code: JSON.stringify(value) }];
};

/** Topics belong to an area: to the one that is stated, or else to the one that is proposed. */
export const areaAndTopics = (
  { areas, topics: read }: CodesReadView,
  { area, topics: own }: StatedComponent,
) => {
  const proposed = area === undefined ? first(areas, 'area', ({ code }) => code) : [];
  const its = area ?? proposed[0]?.value;
  return [
    ...proposed,
    ...codes(
      'topics',
      read.filter(({ code }) => areaOf.get(code) === its),
      own,
    ),
  ];
};

export const placesRead = (
  read: CodesReadView,
  { places }: StatedComponent,
): readonly OfferedAnswer[] => {
  const { anywhere, countries, regions } = fieldsIn(places);
  if (anywhere === true) return [];
  const named = [...arrayIn(countries), ...arrayIn(regions)];
  return [
    ...codes('countries', read.countries, countries),
    ...codes('regions', read.regions, regions),
    ...(read.anywhere?.value && named.length === 0
      ? first([read.anywhere], 'anywhere', ({ value }) => value)
      : []),
  ];
};

/** A pledge that names a day and no beginning names the day by which it is to be kept. */
export const timesRead = (
  { starts, ends }: CodesReadView,
  { kind, stated: { window, due } }: ToPropose,
): readonly OfferedAnswer[] => {
  const { start, end } = fieldsIn(window);
  const proposed = isBlank(start) ? first(starts, 'start', ({ date }) => date) : [];
  const isDue = kind === 'pledge' && isBlank(start) && proposed.length === 0;
  const ending = isDue ? 'due' : 'end';
  return [
    ...proposed,
    ...(isBlank(isDue ? due : end) ? first(ends, ending, ({ date }) => date) : []),
  ];
};

/** In the words of the text: a kind alone is no condition. */
export const conditionsRead = (
  { conditions }: CodesReadView,
  { stated, texts }: ToPropose,
): readonly OfferedAnswer[] => {
  const known = new Set(arrayIn(stated.conditions).map((each) => fieldsIn(each)['kind']));
  return conditions
    .filter(({ code }) => !known.has(code))
    .flatMap((each) => {
      const [span] = each.spans;
      if (!span || span.in === 'party') return [];
      const text = sentenceAround(texts[span.in], span).slice(0, longestCondition);
      return [{ ...each, field: 'conditions' as const, value: { kind: each.code, text } }];
    });
};
