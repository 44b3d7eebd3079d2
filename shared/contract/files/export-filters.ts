/** By which filters a file cannot be narrowed, such as counts that are kept by one thing at a time. */
import type { Entity, Subject } from './export-names.ts';

export type FileFilters = Readonly<Record<string, string | undefined>>;

/** What only a component or its record tells. */
const ofRecordsAlone = ['status', 'state', 'initiative', 'named', 'regionThen', 'year'] as const;

/** What only a match tells. */
const ofMatchesAlone = ['stage', 'pledge'] as const;

const barredNames: Readonly<Partial<Record<Entity, readonly string[]>>> = {
  pledges: ofMatchesAlone,
  offers: ofMatchesAlone,
  forum: ofMatchesAlone,
  coverage: ['country', ...ofRecordsAlone, ...ofMatchesAlone],
  amounts: ['country', 'stakeholderType', 'edition', ...ofRecordsAlone, ...ofMatchesAlone],
  matches: ['edition', ...ofRecordsAlone],
  '4w': ['edition', ...ofRecordsAlone],
};

export const barredFilters = (entity: Entity, filters: FileFilters): readonly string[] =>
  (barredNames[entity] ?? []).filter((name) => filters[name] !== undefined);

/** Coverage is counted by type of party and by forum, each apart. */
export const asksForTwoCounts = (entity: Entity, filters: FileFilters): boolean =>
  entity === 'coverage' &&
  filters['stakeholderType'] !== undefined &&
  filters['edition'] !== undefined;

/** The filters of a page as a file takes them; undefined where it would leave one out. A status is a column of coverage. */
export const filtersFor = (subject: Subject, filters: FileFilters): FileFilters | undefined => {
  if (subject === 'register') return filters;
  const { status: _, ...others } = filters;
  const taken = subject === 'coverage' ? others : filters;
  const entity = subject === 'iati' ? 'matches' : subject;
  return barredFilters(entity, taken).length > 0 || asksForTwoCounts(entity, taken)
    ? undefined
    : taken;
};
