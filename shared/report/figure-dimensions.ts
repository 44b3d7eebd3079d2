/** By what the figures of a report are narrowed, and what a row of its files says of it. */
import { wordsColumnOf } from '../domain/fields/in-words.ts';
import { type FileRow, rowText, wordsInCell } from '../export/cells.ts';
import { notStated } from '../vocabulary/label.ts';
import { notCoded } from '../vocabulary/regions.ts';
import { regionsOfRow, type SchemeId } from './region-scheme.ts';

export const countedEntities = ['pledges', 'offers', 'matches'] as const;
export type CountedEntity = (typeof countedEntities)[number];

export type RowsByEntity = Readonly<Record<CountedEntity, readonly FileRow[]>>;

type ValuesOf = (row: FileRow, scheme: SchemeId) => readonly string[];

const column =
  (name: string, unstated: string): ValuesOf =>
  (row) => [String(row[name] ?? '') || unstated];

/** Any area that is stated, beside the area itself: totals are of stated areas, as coverage is. */
const areasOfRow: ValuesOf = (row) => {
  const areas = wordsInCell(String(row['area'] ?? row['areas'] ?? ''));
  if (areas.length > 0) return [...areas, 'stated'];
  return [rowText(row, wordsColumnOf('area')) === '' ? notStated : notCoded];
};

const measureOf = (row: FileRow): readonly string[] => {
  if (row['unit'] === null) return [];
  const unit = [row['unit'], row['currency']].filter((part) => part !== null).join(':');
  return [`${unit}/${String(row['amount_period'])}`];
};

/** By what figures are narrowed, and what a row says of it. */
export const dimensions = {
  area: areasOfRow,
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
