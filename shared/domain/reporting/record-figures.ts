/** Figures over records, counted from the rows of the index, each under every filter at once. Pure. */
import type { AreaId } from '#shared/vocabulary/areas';
import { type CountryId, countryIds } from '#shared/vocabulary/countries';
import { editions } from '#shared/vocabulary/editions';
import { initiatives } from '#shared/vocabulary/initiatives';
import { notStated } from '#shared/vocabulary/label';
import { type CoverageRegionId, coverageRegionIds } from '#shared/vocabulary/regions';
import { stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';

import type { IndexEntry } from '../lists/index-entry.ts';
import { coverageRegionsOf } from '../records/place.ts';
import type { Filter } from '../lists/record-filter.ts';
import {
  type RegionThen,
  type RegionScheme,
  regionsThen,
  schemeOfEdition,
} from '../records/regions-then.ts';
import {
  type CountedParts,
  countedBy,
  partCountsOf,
  inEachArea,
  type CountedPart,
  type PartCounts,
  countedPartsOf,
} from './counted-parts.ts';
import { waitingIn, type WaitingSince } from './waiting-since.ts';

/** Each list in the order of its vocabulary, and without those that have nothing. */
export type RecordFigures = PartCounts & {
  /** Those of all these that are test data. */
  readonly syntheticPledgeComponents: number;
  readonly syntheticOfferComponents: number;
  /** A component of two regions stands under both. */
  readonly regions: CountedParts<{ readonly area: AreaId; readonly region: CoverageRegionId }>;
  readonly types: CountedParts<{ readonly area: AreaId; readonly stakeholderType: string }>;
  readonly waiting: readonly WaitingSince[];
  /** Of what names the country: a component that names two stands under both. */
  readonly countries: CountedParts<{ readonly country: CountryId }>;
  /** With its regions on the scheme of its day. */
  readonly editions: CountedParts<{
    readonly edition: string;
    readonly regionScheme: RegionScheme;
    readonly regions: CountedParts<{ readonly region: RegionThen }>;
  }>;
  /** A record of two initiatives stands under both. */
  readonly initiatives: CountedParts<{ readonly initiative: string }>;
  /** Of what belongs to any of them, each once, and of what belongs to none. */
  readonly inAnyInitiative: PartCounts;
  readonly inNoInitiative: PartCounts;
};

const editionNames = [...editions.map(({ id }) => id), notStated];

const editionsIn = (parts: readonly CountedPart[]): RecordFigures['editions'] =>
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
  const parts = countedPartsOf(entries, filter);
  const isInAny = ({ of }: CountedPart): boolean => of.initiatives.length > 0;
  const synthetic = parts.filter(({ of }) => of.marks.includes('synthetic'));
  const ofKind = (kind: IndexEntry['kind']): number =>
    synthetic.filter(({ of }) => of.kind === kind).length;
  return {
    ...partCountsOf(parts),
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
    inAnyInitiative: partCountsOf(parts.filter(isInAny)),
    inNoInitiative: partCountsOf(parts.filter((part) => !isInAny(part))),
  };
};
