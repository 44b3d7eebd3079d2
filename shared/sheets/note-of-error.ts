/** What a rule says of a field, as a note on the cell that the field was read from. */
import type { FieldError } from '../domain/refusal.ts';
import { componentFields } from '../domain/fields/component-fields.ts';
import type { Field } from '../domain/fields/field.ts';
import { recordFields } from '../domain/fields/record-fields.ts';
import type { Note, RefusalCode } from './note.ts';
import type { SheetRecord } from './record-of-rows.ts';
import { isRowColumn, type RowColumn } from './row-columns.ts';

const codes: Readonly<Record<string, RefusalCode>> = {
  required: 'required',
  tooShort: 'required',
  nothingVisible: 'required',
  unknownId: 'unknownCode',
  tooLong: 'tooLong',
  tooMany: 'tooMany',
  tooManyMarks: 'hiddenCharacters',
  forbiddenCharacters: 'hiddenCharacters',
  linkWithBlank: 'notALink',
  twoLinks: 'notALink',
  notALink: 'notALink',
  notADate: 'notADate',
  endBeforeStart: 'endBeforeStart',
  maxBelowMin: 'maxBelowMin',
  unknownCurrency: 'unknownCurrency',
  currencyForMoneyOnly: 'currencyForMoney',
  anywhereAndPlaces: 'anywhereAndPlaces',
  outsideArea: 'outsideArea',
  madeUpInReal: 'madeUpPlace',
  realInMadeUp: 'realPlace',
  repeated: 'repeatedValue',
};

/** Of fields with a shape of their own: the column of each part, and of the whole under an empty name. */
const ownColumns: Readonly<Record<string, Readonly<Record<string, RowColumn>>>> = {
  id: { '': 'component_no' },
  text: { '': 'text' },
  area: { '': 'area' },
  quantity: {
    '': 'unit',
    min: 'amount_min',
    max: 'amount_max',
    unit: 'unit',
    currency: 'currency',
    per: 'amount_period',
  },
  places: {
    '': 'component_countries',
    countries: 'component_countries',
    regions: 'regions',
    anywhere: 'anywhere',
    stated: 'places_stated',
  },
  window: { '': 'start', start: 'start', end: 'end', stated: 'time_stated' },
  conditions: { '': 'conditions' },
  title: { '': 'title' },
  language: { '': 'language' },
  sources: { '': 'source_url' },
  availability: { '': 'availability' },
  supportRequested: { '': 'availability' },
  partyId: { '': 'entity_name' },
};

const tables: Readonly<Record<string, Field>> = { ...recordFields, ...componentFields };

const columnOf = (field: string, part: string | undefined): RowColumn | undefined => {
  const own = ownColumns[field];
  const column = own ? (own[part ?? ''] ?? own['']) : tables[field]?.column;
  return column !== undefined && isRowColumn(column) ? column : undefined;
};

export const refusalCodeOf = (error: Pick<FieldError, 'code'> | undefined): RefusalCode =>
  codes[error?.code ?? ''] ?? 'wrong';

export const noteOfError = (
  error: Pick<FieldError, 'pointer' | 'code'>,
  { rows }: Pick<SheetRecord, 'rows'>,
): Note => {
  const { pointer, code } = error;
  const [first] = rows;
  const [head = '', index = '', field = '', part] = pointer.split('/').slice(1);
  const isInComponent = head === 'components' && index !== '';
  const row = isInComponent ? (rows[Number(index)] ?? first) : first;
  const column = isInComponent ? columnOf(field, part) : columnOf(head, index);
  const isTooManyParts = head === 'components' && index === '' && code === 'tooMany';
  return {
    code: isTooManyParts ? 'tooManyParts' : refusalCodeOf(error),
    at: {
      sheet: row.sheet,
      row: row.row,
      column: (column && row.columns.get(column)) ?? null,
    },
    values: { column: column ?? 'title' },
  };
};
