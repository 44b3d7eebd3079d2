/** Components as figures count them, grouped by names of which a component may have several. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';

import { type StatusCounts, statusCountsOf } from '../coverage/counts.ts';
import type { IndexEntry } from '../lists/index-entry.ts';
import { isInForce } from '../records/record.ts';
import { componentsLetBy, type Filter } from '../lists/record-filter.ts';

/** Of components: of pledges by their status, of offers as a whole. */
export type PartCounts = {
  readonly pledgeComponents: StatusCounts;
  readonly offerComponents: number;
};

export type CountedParts<Of> = readonly (PartCounts & Of)[];

export type CountedPart = IndexEntry['components'][number] & { readonly of: IndexEntry };

/** What coverage counts: of records in force, the components of a stated area. */
export const countedPartsOf = (
  entries: readonly IndexEntry[],
  filter: Filter,
): readonly CountedPart[] =>
  entries
    .filter(({ state }) => state === null || isInForce({ state }))
    .flatMap((entry) =>
      componentsLetBy(filter, entry)
        .filter(({ area }) => area !== null)
        .map((component) => ({ ...component, of: entry })),
    );

export const partCountsOf = (parts: readonly CountedPart[]): PartCounts => {
  const pledged = parts.filter(({ of }) => of.kind === 'pledge');
  return {
    pledgeComponents: statusCountsOf(
      (status) => pledged.filter((part) => part.status === status).length,
    ),
    offerComponents: parts.length - pledged.length,
  };
};

export const groupedParts = (
  parts: readonly CountedPart[],
  namesOf: (part: CountedPart) => readonly string[],
): ReadonlyMap<string, readonly CountedPart[]> => {
  const named = parts.flatMap((part) => namesOf(part).map((name) => ({ name, part })));
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, each]) => [
      name,
      each.map(({ part }) => part),
    ]),
  );
};

/** One for each name that has something, in the order of the names. */
export const countedBy = <Name extends string, Of>(
  parts: readonly CountedPart[],
  names: readonly Name[],
  namesOf: (part: CountedPart) => readonly string[],
  called: (name: Name, each: readonly CountedPart[]) => Of,
): CountedParts<Of> => {
  const groups = groupedParts(parts, namesOf);
  return names.flatMap((name) => {
    const each = groups.get(name);
    return each ? [{ ...called(name, each), ...partCountsOf(each) }] : [];
  });
};

export const inEachArea = <Of>(
  parts: readonly CountedPart[],
  counted: (each: readonly CountedPart[], area: AreaId) => CountedParts<Of>,
): CountedParts<Of> =>
  areaIds.flatMap((area) =>
    counted(
      parts.filter((part) => part.area === area),
      area,
    ),
  );
