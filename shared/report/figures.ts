/**
 * Every figure of a report: how many rows of its files meet a condition. The name of a figure is that condition, so that
 * whoever has the rows can count again, and whoever has a figure can find its rows.
 */
import { compareText } from '../domain/compare-text.ts';
import { type FileRow, wordsInCell } from '../export/cells.ts';
import { regionsOfRow, type SchemeId } from './region-scheme.ts';

export const countedEntities = ['pledges', 'offers', 'matches'] as const;
export type CountedEntity = (typeof countedEntities)[number];

export type RowsByEntity = Readonly<Record<CountedEntity, readonly FileRow[]>>;

/** Of `matches` a row is a match, of the others a component. `amount` adds up what the rows state at most. */
type Counted = 'components' | 'records' | 'parties' | 'matches' | 'amount';

type ValuesOf = (row: FileRow, scheme: SchemeId) => readonly string[];

const column =
  (name: string, unstated: string): ValuesOf =>
  (row) => [String(row[name] ?? '') || unstated];

/** Any area that is stated, beside the area itself: totals are of stated areas, as coverage is. */
const withAny = (areas: readonly string[]): readonly string[] =>
  areas.length > 0 ? [...areas, 'stated'] : ['not_stated'];

const measureOf = (row: FileRow): readonly string[] => {
  if (row['unit'] === null) return [];
  const unit = [row['unit'], row['currency']].filter((part) => part !== null).join(':');
  return [`${unit}/${String(row['amount_period'])}`];
};

/** By what figures are narrowed, and what a row says of it. */
const dimensions = {
  area: (row) => withAny(wordsInCell(String(row['area'] ?? row['areas'] ?? ''))),
  region: regionsOfRow,
  type: column('entity_type', 'not_stated'),
  edition: column('edition', 'not_stated'),
  coverage: column('coverage', 'not_stated'),
  availability: column('availability', 'not_stated'),
  stage: column('stage', 'no_update'),
  state: column('state', 'not_stated'),
  publication: column('publication', 'not_public'),
  measure: measureOf,
} as const satisfies Readonly<Record<string, ValuesOf>>;

export type Dimension = keyof typeof dimensions;
export type Narrowing = Readonly<Partial<Record<Dimension, string>>>;

export const isDimension = (name: string): name is Dimension => Object.hasOwn(dimensions, name);

type Family = {
  readonly entity: CountedEntity;
  readonly counts: Counted;
  readonly by: readonly Dimension[];
  /** Of these there is no figure for all together, since different measures do not add up. */
  readonly always?: readonly Dimension[];
};

const ofComponents = (entity: 'pledges' | 'offers', standing: Dimension): readonly Family[] => [
  { entity, counts: 'components', by: ['area', 'region', standing] },
  { entity, counts: 'components', by: ['area', 'type', standing] },
  { entity, counts: 'components', by: ['area', 'edition', standing] },
  { entity, counts: 'records', by: ['area'] },
  { entity, counts: 'records', by: ['publication'] },
  { entity, counts: 'parties', by: ['area'] },
  { entity, counts: 'amount', by: ['area', 'measure'], always: ['area', 'measure'] },
];

export const figureFamilies: readonly Family[] = [
  ...ofComponents('pledges', 'coverage'),
  { entity: 'pledges', counts: 'components', by: ['area', 'stage'] },
  ...ofComponents('offers', 'availability'),
  { entity: 'matches', counts: 'matches', by: ['area', 'state'] },
];

export type Figure = { readonly figure: string; readonly value: number };

/** Such as `pledges.components?area=A1&coverage=open`. */
export const figureName = (
  entity: CountedEntity,
  counts: Counted,
  narrowing: Narrowing = {},
): string => {
  const parts = Object.entries(narrowing)
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([name, value]) => `${name}=${value}`);
  return `${entity}.${counts}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
};

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
const addedBy = (row: FileRow, counts: Counted, place: number): readonly [string, number] => {
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

export type FigureValue = (entity: CountedEntity, counts: Counted, narrowing?: Narrowing) => number;

/** What is in no figure is nothing. */
export const figureValues = (figures: readonly Figure[]): FigureValue => {
  const values = new Map(figures.map(({ figure, value }) => [figure, value]));
  return (...named) => values.get(figureName(...named)) ?? 0;
};

export type AskedFigure = {
  readonly entity: CountedEntity;
  readonly counts: Counted;
  readonly narrowing: Narrowing;
};

/** What the name of a figure asks; undefined for what is no such name. */
export const readFigureName = (name: string): AskedFigure | undefined => {
  const [head = '', query = ''] = name.split('?', 2);
  const [first, counts] = head.split('.', 2);
  const entity = countedEntities.find((each) => each === first);
  const pairs = query.split('&').filter((part) => part !== '');
  const narrowing = pairs.map((pair): readonly [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const family = figureFamilies.find((each) => each.entity === entity && each.counts === counts);
  const isKnown = narrowing.every(([each]) => isDimension(each));
  return entity && family && isKnown
    ? { entity, counts: family.counts, narrowing: Object.fromEntries(narrowing) }
    : undefined;
};

/** The rows that a figure counts. */
export const rowsOfFigure = (
  { entity, narrowing }: AskedFigure,
  rows: RowsByEntity,
  scheme: SchemeId,
): readonly FileRow[] =>
  rows[entity].filter((row) =>
    Object.entries(narrowing).every(([name, value]) =>
      dimensions[name as Dimension](row, scheme).includes(value),
    ),
  );

/** What some rows add up to. */
export const addedUp = (rows: readonly FileRow[], counts: Counted): number => {
  const added = new Map(rows.map((row, place) => addedBy(row, counts, place)));
  return sumOf(added);
};
