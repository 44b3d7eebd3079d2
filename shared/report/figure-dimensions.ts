/** By what the figures of a report are narrowed, and what a row of its files says of it. */
import { type ForumStanding, forumStandingOf } from '../domain/reporting/forum-update.ts';
import { wordsColumnOf } from '../domain/fields/in-words.ts';
import { type FileRow, rowText, wordsInCell } from '../export/cells.ts';
import { notStated } from '../vocabulary/label.ts';
import { notCoded } from '../vocabulary/regions.ts';
import { regionsOfRow, regionsThenOfRow, type SchemeId } from './region-scheme.ts';

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

/** Whether a component was reported on, and whether its party has said since that nothing changed. */
export const standingOfRow = (row: FileRow): ForumStanding => {
  const isReported = rowText(row, 'stage') !== '' || rowText(row, 'update_text') !== '';
  const dayIn = (name: string): string | null => rowText(row, name) || null;
  return forumStandingOf(isReported, dayIn('progress_on'), dayIn('confirmed_on'));
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
  standing: (row) => [standingOfRow(row)],
  consulted: column('refugees_consulted', notStated),
  consultation: (row) => [rowText(row, 'consultation') === '' ? notStated : 'stated'],
  state: column('state', 'not_stated'),
  publication: column('publication', 'not_public'),
  measure: measureOf,
  initiative: (row) => {
    const belongs = wordsInCell(rowText(row, 'initiatives'));
    return belongs.length > 0 ? [...belongs, 'any'] : ['none'];
  },
  names: (row) => wordsInCell(rowText(row, 'component_countries')),
  region_then: regionsThenOfRow,
  year: (row) => [rowText(row, 'stated_on').slice(0, 4) || notStated],
  party: (row) => [rowText(row, 'party_id')],
  of_country: (row) => [rowText(row, 'iso3')],
} as const satisfies Readonly<Record<string, ValuesOf>>;

export type Dimension = keyof typeof dimensions;
export type Narrowing = Readonly<Partial<Record<Dimension, string>>>;

export const isDimension = (name: string): name is Dimension => Object.hasOwn(dimensions, name);
