/** What every cell should say, counted from the records one by one, without the product's own counting. */
import { regionOf } from '#shared/vocabulary/region-of';

import type { Made } from './coverage-records.ts';

type Counts = Map<string, number>;
type Cells = ReadonlyMap<string, Counts>;

/** In the order in which the first of several regions counts what lies in all of them. */
const placesOf = ({ features: { components } }: Made): readonly string[] => {
  const [component] = components;
  if (!component) return [];
  const { countries, regions, anywhere, inWords } = component;
  if (anywhere) return ['anywhere'];
  const named = new Set<string>([
    ...regions,
    ...countries.map((each) => regionOf(each) ?? 'not_stated'),
  ]);
  if (named.size === 0) return [inWords ? 'not_coded' : 'not_stated'];
  return [...named].sort();
};

type Figures = readonly (readonly [string, number])[];

/** What one component is counted as, wherever components are counted. */
const countOf = ({ features: { kind, active }, status }: Made): string => {
  if (kind === 'offer') return active ? 'openOffers' : 'committedOffers';
  const asked = status !== 'open' || active === true;
  return `pledgeComponents.${asked ? status : active === false ? 'not_asked' : 'asking_not_stated'}`;
};

/** What one record adds to the cell of a place, to the cell's part of its type and to that of its edition. */
const countsOf = (made: Made, places: readonly string[], place: string): Figures => {
  const { kind } = made.features;
  const isShared = places.length > 1;
  // Each is made up.
  const isOne = [
    countOf(made),
    kind === 'pledge' ? 'syntheticPledgeComponents' : 'syntheticOfferComponents',
  ];
  const counted = [
    kind === 'pledge' ? 'pledgeRecords' : 'offerRecords',
    ...isOne,
    ...(isShared ? [kind === 'pledge' ? 'sharedPledgeComponents' : 'sharedOfferComponents'] : []),
    ...(place === places[0] ? [] : isOne.map((name) => `repeated.${name}`)),
  ];
  const { partyType, edition } = made.features;
  const parts = ['', `byStakeholderType.${partyType}.`, `byEdition.${edition ?? 'not_stated'}.`];
  return parts.flatMap((part) => counted.map((name) => [`${part}${name}`, 1] as const));
};

/** What it adds to the amounts of the one place, or of the regions together, in which it lies. */
const amountsOf = ({ features: { kind, components }, covered }: Made): Figures => {
  const [component] = components;
  if (component?.measure === undefined) return [];
  const measure = `measures.${component.measure}`;
  return [
    [`${measure}.${kind === 'pledge' ? 'asked' : 'offered'}`, component.amount ?? 0],
    [`${measure}.covered`, covered],
  ];
};

export const recountOf = (all: readonly Made[]): Cells => {
  const cells = new Map<string, Counts>();
  const add = (name: string, figures: Figures): void => {
    const counts = cells.get(name) ?? new Map<string, number>();
    cells.set(name, counts);
    for (const [figure, more] of figures) counts.set(figure, (counts.get(figure) ?? 0) + more);
  };
  for (const made of all) {
    const area = made.features.components[0]?.area;
    const places = placesOf(made);
    for (const place of places) add(`${area} ${place}`, countsOf(made, places, place));
    const amounts = amountsOf(made);
    if (amounts.length > 0) add(`${area} ${places.join('+')}`, amounts);
  }
  return cells;
};

/** Every number of a cell by its path, but for those that are no sums. */
const numbersIn = (value: object, path = ''): readonly (readonly [string, number])[] =>
  Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    if (name === 'givers' || name === 'largestGiverPercent') return [];
    if (typeof each === 'number') return [[`${path}${name}`, each] as const];
    return typeof each === 'object' && each !== null ? numbersIn(each, `${path}${name}.`) : [];
  });

const nonZero = (figures: Iterable<readonly [string, number]>): string =>
  [...figures]
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${name} ${count}`)
    .sort()
    .join('; ');

type Answer = {
  readonly cells: readonly { readonly area: string; readonly region: string }[];
  readonly amountsOfSeveralRegions: readonly {
    readonly area: string;
    readonly regions: readonly string[];
  }[];
};

export const differencesFrom = (
  recount: Cells,
  { cells, amountsOfSeveralRegions }: Answer,
): readonly string[] => {
  const shown = new Map<string, object>([
    ...cells.map(({ area, region, ...cell }) => [`${area} ${region}`, cell] as const),
    ...amountsOfSeveralRegions.map(
      ({ area, regions, ...amounts }) => [`${area} ${regions.join('+')}`, amounts] as const,
    ),
  ]);
  return [...new Set([...shown.keys(), ...recount.keys()])].flatMap((name) => {
    const says = nonZero(numbersIn(shown.get(name) ?? {}));
    const counted = nonZero(recount.get(name) ?? []);
    return says === counted ? [] : [`${name} says ${says} and not ${counted}`];
  });
};
