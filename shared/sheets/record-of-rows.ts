/** What the rows of one record say, in the shape that the API takes, with whatever is to be said of how it was read. */
import { sheetLimits } from '../contract/sheet-limits.ts';
import type { RecordKind } from '../domain/record.ts';
import { textsCell, textsIn, wordsCell, wordsInCell } from '../export/cells.ts';
import { recordsOfRows, type WrittenRow } from '../export/read-record-rows.ts';
import { fileWordsOf } from '../export/words/words.ts';
import { type Language, languages } from '../vocabulary/label.ts';
import type { NamedParty } from '../naming/named-party.ts';
import { folded } from '../naming/folded.ts';
import type { RowsOfRecord } from './group-rows.ts';
import type { Note } from './note.ts';
import { noteAt } from './note-at.ts';
import { kinds, wordsOfCode } from './read-grid-cell.ts';
import type { SheetRow } from './read-grid-rows.ts';
import {
  describedColumns,
  isOfRecord,
  isRowColumn,
  type RowColumn,
  rowColumns,
} from './row-columns.ts';

type Fields = Readonly<Record<string, unknown>>;

export type SheetRecord = {
  readonly rows: RowsOfRecord;
  readonly kind: RecordKind | null;
  /** The number that the file gives it: an id of this register, of another, or anything. */
  readonly number: string;
  readonly said: Fields;
  readonly party: NamedParty;
  readonly partners: readonly string[];
  readonly notes: readonly Note[];
};

/** Of a column that is said once: the first that says it. Others that say something else are told. */
const saidOnce = (rows: RowsOfRecord, column: RowColumn, notes: Note[]): string => {
  const [first, ...others] = rows.filter(({ cells }) => (cells[column] ?? '') !== '');
  if (!first) return '';
  const said = first.cells[column] ?? '';
  for (const other of others)
    if (other.cells[column] !== said)
      notes.push(noteAt(other, column, 'saysOtherwise', { row: first.row }));
  return said;
};

const sheetNames: ReadonlyMap<string, RecordKind> = new Map(
  languages.flatMap((language) => {
    const words = fileWordsOf(language);
    return [
      [folded(words['entity.pledges']), 'pledge'] as const,
      [folded(words['entity.offers']), 'offer'] as const,
    ];
  }),
);

const kindOf = (rows: RowsOfRecord, notes: Note[]): RecordKind | null => {
  const [first] = rows;
  const said = [...new Set(rows.flatMap(({ cells }) => cells['kind'] || []))];
  if (said.length > 1) {
    notes.push(noteAt(first, 'kind', 'kindDiffers'));
    return null;
  }
  const words = said[0] ?? sheetNames.get(folded(first.sheet)) ?? kinds.get(folded(first.sheet));
  if (words === 'pledge' || words === 'offer') return words;
  // A cell that says it in words that are none has been refused already.
  if (
    !rows.some((row) =>
      row.notes.some(
        ({ code, at }) => code === 'unknownCode' && at.column === row.columns.get('kind'),
      ),
    )
  )
    notes.push(noteAt(first, 'kind', 'kindMissing'));
  return null;
};

const availabilityByYes: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  pledge: {
    true: 'requested',
    false: 'not_requested',
    requested: 'requested',
    not_requested: 'not_requested',
    not_stated: 'not_stated',
  },
  offer: { true: 'open', false: 'committed', open: 'open', committed: 'committed' },
};

const availabilityOf = (kind: RecordKind, said: string, first: SheetRow, notes: Note[]): string => {
  if (said === '') return '';
  const code = availabilityByYes[kind][said];
  if (code === undefined) notes.push(noteAt(first, 'availability', 'unknownCode'));
  return code ?? '';
};

/** Each condition has a kind; where the file states none, it is some other. */
const conditionsOf = (row: SheetRow, notes: Note[]): WrittenRow => {
  const texts = textsIn(row.cells['conditions'] ?? '');
  const stated = wordsInCell(row.cells['condition_kinds'] ?? '');
  if (texts.length === stated.length) return row.cells;
  const kept = texts.map((_, at) => (stated.length === 1 ? stated[0] : stated[at]) ?? 'other');
  notes.push(noteAt(row, 'conditions', 'conditionKindAssumed'));
  return { ...row.cells, conditions: textsCell(texts), condition_kinds: wordsCell(kept) };
};

const isOfOtherKind = (column: RowColumn, kind: RecordKind): boolean => {
  const of = describedColumns.get(column)?.field.of;
  return of !== undefined && of !== kind;
};

const leftOut = (rows: RowsOfRecord, kind: RecordKind): readonly Note[] =>
  rows.flatMap((row) =>
    rowColumns.flatMap((column) =>
      (row.cells[column] ?? '') !== '' && isOfOtherKind(column, kind)
        ? [noteAt(row, column, 'leftOut')]
        : [],
    ),
  );

type Component = Fields & { readonly id?: unknown };

const isComponentId = (id: unknown): boolean => typeof id === 'string' && /^c[1-9]\d?$/.test(id);

/** Ids of components are kept where they are ours; a row without any text says nothing of a component. */
const componentsOf = (components: readonly Component[]): readonly Component[] => {
  const ids = components.map(({ id }) => id);
  const areOurs = ids.every(isComponentId) && new Set(ids).size === ids.length;
  return components.map(({ id, ...component }) => (areOurs ? { id, ...component } : component));
};

const blanksOut = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  );

const saysOfComponent = ({ cells }: SheetRow): string =>
  JSON.stringify(
    Object.entries(cells).filter(([column]) => isRowColumn(column) && !isOfRecord(column)),
  );

/** A row that stands twice is a slip: a record does not say the same thing of two components. */
const repeatedRows = (rows: RowsOfRecord): readonly Note[] => {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const said = saysOfComponent(row);
    const earlier = seen.get(said);
    seen.set(said, earlier ?? row.row);
    return earlier === undefined ? [] : [noteAt(row, 'text', 'repeatedInFile', { row: earlier })];
  });
};

const languageOf = (rows: RowsOfRecord, language: Language, notes: Note[]): string => {
  const said = saidOnce(rows, 'language', notes);
  const [first] = rows;
  const isRefused = first.notes.some(
    ({ code, at }) => code === 'unknownCode' && at.column === first.columns.get('language'),
  );
  if (said !== '' || isRefused) return said;
  const values = { language: wordsOfCode('textLanguages', language, language) };
  notes.push(noteAt(first, 'language', 'languageAssumed', values));
  return language;
};

/** Each may be new to the register, so that a cell of names without end would register as many. */
const partnersOf = (cell: string, first: SheetRow, notes: Note[]): readonly string[] => {
  const partners = textsIn(cell);
  if (partners.length <= sheetLimits.partners) return partners;
  notes.push(noteAt(first, 'joint_partners', 'tooMany'));
  return [];
};

export const recordOfRows = (rows: RowsOfRecord, language: Language): SheetRecord => {
  const notes: Note[] = [...rows.flatMap((row) => [...row.notes]), ...repeatedRows(rows)];
  const [first] = rows;
  const once = Object.fromEntries(
    rowColumns
      .filter((column) => isOfRecord(column) && column !== 'kind' && column !== 'language')
      .map((column) => [column, saidOnce(rows, column, notes)]),
  );
  const kind = kindOf(rows, notes);
  const written = {
    ...once,
    kind: kind ?? 'pledge',
    record_id: '',
    language: languageOf(rows, language, notes),
    availability: availabilityOf(kind ?? 'pledge', once['availability'] ?? '', first, notes),
  };
  const [read] = recordsOfRows(rows.map((row) => ({ ...conditionsOf(row, notes), ...written })));
  const {
    partyId: _party,
    components = [],
    ...said
  } = (read?.said ?? {}) as Fields & {
    readonly components?: readonly Component[];
  };
  if (kind) notes.push(...leftOut(rows, kind));
  return {
    rows,
    kind,
    number: once['record_id'] ?? '',
    said: { ...blanksOut(said), components: componentsOf(components.map(blanksOut)) },
    party: {
      id: once['party_id'] ?? '',
      name: once['entity_name'] ?? '',
      type: once['entity_type'] ?? '',
      country: once['iso3'] ?? '',
    },
    partners: partnersOf(once['joint_partners'] ?? '', first, notes),
    notes,
  };
};
