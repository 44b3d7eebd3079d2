/** Figures that no cell holds, counted over the rows of the index: since when needs wait, in which countries, of which initiatives. Pure. */
import type { AreaId } from '#shared/vocabulary/areas';
import { type CountryId, countryIds } from '#shared/vocabulary/countries';
import { initiatives } from '#shared/vocabulary/initiatives';
import { notStated } from '#shared/vocabulary/label';

import { compareText } from './compare-text.ts';
import { type StatusCounts, statusCountsOf } from './coverage/counts.ts';
import type { IndexEntry } from './index-entry.ts';
import { isInForce } from './record.ts';
import { componentsLetBy, type Filter } from './record-filter.ts';

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

export type RecordFigures = PartCounts & {
  readonly waiting: readonly WaitingSince[];
  /** Of what names the country: a component that names two stands under both. In the order of the vocabulary. */
  readonly countries: readonly (PartCounts & { readonly country: CountryId })[];
  /** A record of two initiatives stands under both. In the order of the vocabulary. */
  readonly initiatives: readonly (PartCounts & { readonly initiative: string })[];
  /** Of what belongs to any of them, each once, and of what belongs to none. */
  readonly inAnyInitiative: PartCounts;
  readonly inNoInitiative: PartCounts;
};

type Part = IndexEntry['components'][number] & {
  readonly of: Pick<IndexEntry, 'kind' | 'initiatives' | 'statedOn'>;
};

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

const waitingIn = (parts: readonly Part[]): readonly WaitingSince[] => {
  const open = parts.filter(({ of, status }) => of.kind === 'pledge' && status === 'open');
  const groups = Map.groupBy(
    open,
    ({ of, area }) => `${of.statedOn?.slice(0, 4) ?? notStated} ${area}`,
  );
  return [...groups]
    .sort(([left], [right]) => compareText(left, right))
    .map(([name, each]) => {
      const [year = notStated, area] = name.split(' ');
      return { year, area: area as AreaId, open: each.length };
    });
};

const grouped = (
  parts: readonly Part[],
  namesOf: (part: Part) => readonly string[],
): ReadonlyMap<string, PartCounts> => {
  const named = parts.flatMap((part) => namesOf(part).map((name) => ({ name, part })));
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, each]) => [
      name,
      countsOf(each.map(({ part }) => part)),
    ]),
  );
};

export const recordFigures = (entries: readonly IndexEntry[], filter: Filter): RecordFigures => {
  const parts = partsOf(entries, filter);
  const byCountry = grouped(parts, ({ places }) => places.countries);
  const byInitiative = grouped(parts, ({ of }) => of.initiatives);
  const among = (any: boolean): PartCounts =>
    countsOf(parts.filter(({ of }) => of.initiatives.length > 0 === any));
  return {
    ...countsOf(parts),
    waiting: waitingIn(parts),
    countries: countryIds.flatMap((country) => {
      const counts = byCountry.get(country);
      return counts ? [{ country, ...counts }] : [];
    }),
    initiatives: initiatives.flatMap(({ id }) => {
      const counts = byInitiative.get(id);
      return counts ? [{ initiative: id, ...counts }] : [];
    }),
    inAnyInitiative: among(true),
    inNoInitiative: among(false),
  };
};
