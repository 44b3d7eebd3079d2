/** The columns of a file of rows: those of the export that say what a record says, and the one that marks examples. */
import { componentFields } from '../domain/fields/component-fields.ts';
import type { Field } from '../domain/fields/field.ts';
import { wordedFields, wordsColumnOf } from '../domain/fields/in-words.ts';
import { recordFields } from '../domain/fields/record-fields.ts';
import type { RecordOwnColumn } from '../export/record-own-columns.ts';
import { recordColumnList } from '../export/record-columns.ts';
import type { DescribedColumn } from '../messages/field-labels.ts';

/** What the export says of a component in columns of its own. */
const ownOfComponent = [
  'area',
  'text',
  'component_countries',
  'regions',
  'anywhere',
  'places_stated',
  'amount_min',
  'amount_max',
  'unit',
  'currency',
  'amount_period',
  'start',
  'end',
  'time_stated',
  'conditions',
  'condition_kinds',
] as const satisfies readonly RecordOwnColumn[];

/** Of the export's own columns, those that a record or its party is read from. */
const ownTaken = [
  'record_id',
  'component_no',
  'kind',
  'title',
  'language',
  'entity_name',
  'entity_type',
  'joint_partners',
  'iso3',
  'party_id',
  ...ownOfComponent,
  'availability',
  'source_url',
] as const satisfies readonly RecordOwnColumn[];

export type OwnTaken = (typeof ownTaken)[number];
export type RowColumn = OwnTaken | DescribedColumn | 'example';

type Described = { readonly name: string; readonly field: Field; readonly isOfComponent: boolean };

const describedIn = (
  table: Readonly<Record<string, Field>>,
  isOfComponent: boolean,
): readonly (readonly [string, Described])[] =>
  Object.entries(table).flatMap(([name, field]) =>
    field.column ? [[field.column, { name, field, isOfComponent }] as const] : [],
  );

/** What is described, by its column. */
export const describedColumns: ReadonlyMap<string, Described> = new Map([
  ...describedIn(recordFields, false),
  ...describedIn(componentFields, true),
]);

/** Where the words of a column stand that no code answers. */
export const wordsColumns: ReadonlyMap<RowColumn, DescribedColumn> = new Map(
  wordedFields.map((name) => {
    const field: Field = componentFields[name];
    return [(field.column ?? name) as RowColumn, wordsColumnOf(name)] as const;
  }),
);

const wordsKept = new Set<string>(wordsColumns.values());

export const holdsWords = (column: RowColumn): boolean => wordsKept.has(column);

export const hasWordsBeside = (column: RowColumn): boolean => wordsColumns.has(column);

export const rowColumns = [
  'example',
  ...ownTaken,
  ...describedColumns.keys(),
] as readonly RowColumn[];

const taken = new Set<string>(rowColumns);

export const isRowColumn = (name: string): name is RowColumn => taken.has(name);

/** Of this register, or told by others: nobody asks what they are when an export comes back. */
export const passedOver: readonly string[] = recordColumnList.flatMap(({ name }) =>
  taken.has(name) ? [] : [name],
);

const ofComponent = new Set<string>(['component_no', ...ownOfComponent]);

/** Said once of a record, whichever of its rows says it. */
export const isOfRecord = (column: RowColumn): boolean =>
  column !== 'example' &&
  !ofComponent.has(column) &&
  describedColumns.get(column)?.isOfComponent !== true;
