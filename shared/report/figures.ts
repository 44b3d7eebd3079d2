/**
 * Every figure of a report: how many rows of its files meet a condition. The name of a figure is that condition, so that
 * whoever has the rows can count again, and whoever has a figure can find its rows.
 */
import { compareText } from '../domain/values/compare-text.ts';
import type { FileRow } from '../export/cells.ts';
import type { SchemeId } from './region-scheme.ts';
import {
  type CountedEntity,
  type Dimension,
  dimensions,
  type Narrowing,
  type RowsByEntity,
} from './figure-dimensions.ts';
import {
  type AskedFigure,
  type Countable,
  type Family,
  figureFamilies,
  figureName,
} from './figure-names.ts';

export type Figure = { readonly figure: string; readonly value: number };

/** Each way in which a row meets a family, with the family's dimensions left open or not. */
const narrowingsOf = (row: FileRow, { by, always = [] }: Family, scheme: SchemeId) =>
  by.reduce<readonly Narrowing[]>(
    (found, dimension) => {
      const values = dimensions[dimension](row, scheme);
      const narrowed = found.flatMap((each) =>
        values.map((value) => ({ ...each, [dimension]: value })),
      );
      return always.includes(dimension) ? narrowed : [...found, ...narrowed];
    },
    [{}],
  );

const idColumn = { records: 'record_id', parties: 'party_id' } as const;

/** What a row adds, told by what is counted: several rows of one record are one record. */
const addedBy = (row: FileRow, counts: Countable, place: number): readonly [string, number] => {
  if (counts === 'amount') return [String(place), Number(row['amount_max'] ?? 0)];
  if (counts === 'records' || counts === 'parties') return [String(row[idColumn[counts]]), 1];
  return [String(place), 1];
};

const sumOf = (added: ReadonlyMap<string, number>): number =>
  [...added.values()].reduce((sum, each) => sum + each, 0);

/** Those that are not nothing, by name. */
export const figuresOf = (rows: RowsByEntity, scheme: SchemeId): readonly Figure[] => {
  const held = new Map<string, Map<string, number>>();
  for (const family of figureFamilies)
    for (const [place, row] of rows[family.entity].entries()) {
      const [what, amount] = addedBy(row, family.counts, place);
      for (const narrowing of narrowingsOf(row, family, scheme)) {
        const name = figureName(family.entity, family.counts, narrowing);
        const counted = held.get(name) ?? new Map<string, number>();
        held.set(name, counted.set(what, amount));
      }
    }
  return [...held]
    .map(([figure, counted]) => ({ figure, value: sumOf(counted) }))
    .filter(({ value }) => value > 0)
    .sort((left, right) => compareText(left.figure, right.figure));
};

export type FigureValue = (
  entity: CountedEntity,
  counts: Countable,
  narrowing?: Narrowing,
) => number;

/** What is in no figure is nothing. */
export const figureValues = (figures: readonly Figure[]): FigureValue => {
  const values = new Map(figures.map(({ figure, value }) => [figure, value]));
  return (...named) => values.get(figureName(...named)) ?? 0;
};

/** The rows that a figure counts: those that have of each dimension one of the values that it names, divided by commas. */
export const rowsOfFigure = (
  { entity, narrowing }: AskedFigure,
  rows: RowsByEntity,
  scheme: SchemeId,
): readonly FileRow[] =>
  rows[entity].filter((row) =>
    Object.entries(narrowing).every(([name, values]) => {
      const held = dimensions[name as Dimension](row, scheme);
      return values.split(',').some((value) => held.includes(value));
    }),
  );

/** What some rows add up to. */
export const addedUp = (rows: readonly FileRow[], counts: Countable): number => {
  const added = new Map(rows.map((row, place) => addedBy(row, counts, place)));
  return sumOf(added);
};
