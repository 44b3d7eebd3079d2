/** What every cell should say, counted from the records one by one, without the product's own counting. */
import { regionOf } from '#shared/vocabulary/region-of';

import type { Made } from './coverage-records.ts';

type Counts = Map<string, number>;
type Cells = ReadonlyMap<string, Counts>;

const placesOf = ({ features: { components } }: Made): readonly string[] => {
  const [component] = components;
  if (!component) return [];
  const { countries, regions, anywhere } = component;
  const places = new Set<string>([...regions, ...countries.map((each) => regionOf(each) ?? '')]);
  if (anywhere) places.add('anywhere');
  return places.size === 0 ? ['not_stated'] : [...places];
};

/** The figures that one record adds to, and by how much, by the names that a cell has for them. */
const figuresOf = ({ features, status, covered }: Made): readonly (readonly [string, number])[] => {
  const { kind, active, edition, components } = features;
  const [component] = components;
  const type = `byStakeholderType.${features.partyType}`;
  const counted =
    kind === 'pledge'
      ? ['pledgeRecords', `pledgeComponents.${status}`]
      : ['offerRecords', active ? 'openOffers' : 'committedOffers'];
  const ofEdition = kind === 'pledge' ? `pledgeComponents.${status}` : 'offerComponents';
  const measure = `measures.${component?.measure}`;
  const amount = component?.measure === undefined ? 0 : (component.amount ?? 0);
  return [
    ...counted.flatMap(
      (name) =>
        [
          [name, 1],
          [`${type}.${name}`, 1],
        ] as const,
    ),
    [`byEdition.${edition ?? 'not_stated'}.${ofEdition}`, 1],
    [`${measure}.${kind === 'pledge' ? 'asked' : 'offered'}`, amount],
    [`${measure}.covered`, component?.measure === undefined ? 0 : covered],
  ];
};

export const recountOf = (all: readonly Made[]): Cells => {
  const cells = new Map<string, Counts>();
  for (const made of all) {
    for (const place of placesOf(made)) {
      const name = `${made.features.components[0]?.area} ${place}`;
      const counts = cells.get(name) ?? new Map<string, number>();
      cells.set(name, counts);
      for (const [figure, more] of figuresOf(made))
        counts.set(figure, (counts.get(figure) ?? 0) + more);
    }
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

type Answer = { readonly cells: readonly { readonly area: string; readonly region: string }[] };

export const differencesFrom = (recount: Cells, { cells }: Answer): readonly string[] => [
  ...cells.flatMap(({ area, region, ...cell }) => {
    const [shown, counted] = [
      nonZero(numbersIn(cell)),
      nonZero(recount.get(`${area} ${region}`) ?? []),
    ];
    return shown === counted ? [] : [`${area} ${region} says ${shown} and not ${counted}`];
  }),
  ...[...recount.keys()]
    .filter((name) => !cells.some(({ area, region }) => `${area} ${region}` === name))
    .map((name) => `${name} is missing`),
];
