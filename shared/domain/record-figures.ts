/** Figures over records, counted from the rows of the index, each under every filter at once. Pure. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import { type CountryId, countryIds } from '#shared/vocabulary/countries';
import { editions } from '#shared/vocabulary/editions';
import { initiatives } from '#shared/vocabulary/initiatives';
import { notStated } from '#shared/vocabulary/label';
import { type CoverageRegionId, coverageRegionIds } from '#shared/vocabulary/regions';
import { stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';

import { compareText } from './compare-text.ts';
import { type StatusCounts, statusCountsOf } from './coverage/counts.ts';
import type { IndexEntry } from './index-entry.ts';
import { coverageRegionsOf } from './place.ts';
import { isInForce } from './record.ts';
import { componentsLetBy, type Filter } from './record-filter.ts';
import {
  type RegionThen,
  type RegionScheme,
  regionsThen,
  schemeOfEdition,
} from './regions-then.ts';

/** Of components: of pledges by their status, of offers as a whole. */
export type PartCounts = {
  readonly pledgeComponents: StatusCounts;
  readonly offerComponents: number;
};

/** Components that ask for support and have none agreed, by the year in which their source says that they were pledged. */
export type WaitingSince = {
  readonly year: string;
  readonly area: AreaId;
  readonly open: number;
};

type Counted<Of> = readonly (PartCounts & Of)[];

/** Each list in the order of its vocabulary, and without those that have nothing. */
export type RecordFigures = PartCounts & {
  /** Those of all these that are test data. */
  readonly syntheticPledgeComponents: number;
  readonly syntheticOfferComponents: number;
  /** A component of two regions stands under both. */
  readonly regions: Counted<{ readonly area: AreaId; readonly region: CoverageRegionId }>;
  readonly types: Counted<{ readonly area: AreaId; readonly stakeholderType: string }>;
  readonly waiting: readonly WaitingSince[];
  /** Of what names the country: a component that names two stands under both. */
  readonly countries: Counted<{ readonly country: CountryId }>;
  /** With its regions on the scheme of its day. */
  readonly editions: Counted<{
    readonly edition: string;
    readonly regionScheme: RegionScheme;
    readonly regions: Counted<{ readonly region: RegionThen }>;
  }>;
  /** A record of two initiatives stands under both. */
  readonly initiatives: Counted<{ readonly initiative: string }>;
  /** Of what belongs to any of them, each once, and of what belongs to none. */
  readonly inAnyInitiative: PartCounts;
  readonly inNoInitiative: PartCounts;
};

type Part = IndexEntry['components'][number] & { readonly of: IndexEntry };

/** What coverage counts: of records in force, the components of a stated area. */
const partsOf = (entries: readonly IndexEntry[], filter: Filter): readonly Part[] =>
  entries
    .filter(({ state }) => state === null || isInForce({ state }))
    .flatMap((entry) =>
      componentsLetBy(filter, entry)
        .filter(({ area }) => area !== null)
        .map((component) => ({ ...component, of: entry })),
    );

const countsOf = (parts: readonly Part[]): PartCounts => {
  const pledged = parts.filter(({ of }) => of.kind === 'pledge');
  return {
    pledgeComponents: statusCountsOf(
      (status) => pledged.filter((part) => part.status === status).length,
    ),
    offerComponents: parts.length - pledged.length,
  };
};

const grouped = (
  parts: readonly Part[],
  namesOf: (part: Part) => readonly string[],
): ReadonlyMap<string, readonly Part[]> => {
  const named = parts.flatMap((part) => namesOf(part).map((name) => ({ name, part })));
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, each]) => [
      name,
      each.map(({ part }) => part),
    ]),
  );
};

/** One for each name that has something, in the order of the names. */
const countedBy = <Name extends string, Of>(
  parts: readonly Part[],
  names: readonly Name[],
  namesOf: (part: Part) => readonly string[],
  called: (name: Name, each: readonly Part[]) => Of,
): Counted<Of> => {
  const groups = grouped(parts, namesOf);
  return names.flatMap((name) => {
    const each = groups.get(name);
    return each ? [{ ...called(name, each), ...countsOf(each) }] : [];
  });
};

const inEachArea = <Of>(
  parts: readonly Part[],
  counted: (each: readonly Part[], area: AreaId) => Counted<Of>,
): Counted<Of> =>
  areaIds.flatMap((area) =>
    counted(
      parts.filter((part) => part.area === area),
      area,
    ),
  );

const waitingIn = (parts: readonly Part[]): readonly WaitingSince[] => {
  const open = parts.filter(({ of, status }) => of.kind === 'pledge' && status === 'open');
  const years = grouped(open, ({ of }) => [of.statedOn?.slice(0, 4) ?? notStated]);
  return [...years]
    .toSorted(([left], [right]) => compareText(left, right))
    .flatMap(([year, each]) =>
      areaIds.flatMap((area) => {
        const count = each.filter((part) => part.area === area).length;
        return count > 0 ? [{ year, area, open: count }] : [];
      }),
    );
};

const editionNames = [...editions.map(({ id }) => id), notStated];

const editionsIn = (parts: readonly Part[]): RecordFigures['editions'] =>
  countedBy(
    parts,
    editionNames,
    ({ of }) => [of.edition ?? notStated],
    (edition, each) => {
      const regionScheme = schemeOfEdition(edition);
      const then = regionsThen(regionScheme);
      return {
        edition,
        regionScheme,
        regions: countedBy(
          each,
          then.names,
          ({ places }) => then.of(places),
          (region) => ({ region }),
        ),
      };
    },
  );

export const recordFigures = (entries: readonly IndexEntry[], filter: Filter): RecordFigures => {
  const parts = partsOf(entries, filter);
  const isInAny = ({ of }: Part): boolean => of.initiatives.length > 0;
  const synthetic = parts.filter(({ of }) => of.marks.includes('synthetic'));
  const ofKind = (kind: IndexEntry['kind']): number =>
    synthetic.filter(({ of }) => of.kind === kind).length;
  return {
    ...countsOf(parts),
    syntheticPledgeComponents: ofKind('pledge'),
    syntheticOfferComponents: ofKind('offer'),
    regions: inEachArea(parts, (each, area) =>
      countedBy(
        each,
        coverageRegionIds,
        ({ places }) => coverageRegionsOf(places),
        (region) => ({ area, region }),
      ),
    ),
    types: inEachArea(parts, (each, area) =>
      countedBy(
        each,
        [...stakeholderTypeIds, notStated],
        ({ of }) => [of.party.type ?? notStated],
        (stakeholderType) => ({ area, stakeholderType }),
      ),
    ),
    waiting: waitingIn(parts),
    countries: countedBy(
      parts,
      countryIds,
      ({ places }) => places.countries,
      (country) => ({ country }),
    ),
    editions: editionsIn(parts),
    initiatives: countedBy(
      parts,
      initiatives.map(({ id }) => id),
      ({ of }) => of.initiatives,
      (initiative) => ({ initiative }),
    ),
    inAnyInitiative: countsOf(parts.filter(isInAny)),
    inNoInitiative: countsOf(parts.filter((part) => !isInAny(part))),
  };
};
