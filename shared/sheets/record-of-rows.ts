/** What the rows of one record say, in the shape that the API takes, with whatever is to be said of how it was read. */
import { sheetLimits } from '../contract/files/sheet-limits.ts';
import type { RecordKind } from '../domain/records/record.ts';
import { textsCell, textsIn, wordsCell, wordsInCell } from '../export/cells.ts';
import { recordsOfRows, type WrittenRow } from '../export/read-record-rows.ts';
import type { Language } from '../vocabulary/label.ts';
import type { NamedParty } from '../naming/named-party.ts';
import type { RowsOfRecord } from './group-rows.ts';
import type { Note } from './note.ts';
import { noteAt } from './note-at.ts';
import type { SheetRow } from './read-grid-rows.ts';
import { isOfRecord, rowColumns } from './row-columns.ts';
import { availabilitySaid, kindSaid, languageSaid, saidOnce } from './said-of-record.ts';
import { leftOut, repeatedRows } from './rows-to-look-at.ts';

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

/** Each condition has a kind; where the file states none, it is some other. */
const conditionsOf = (row: SheetRow, notes: Note[]): WrittenRow => {
  const texts = textsIn(row.cells['conditions'] ?? '');
  const stated = wordsInCell(row.cells['condition_kinds'] ?? '');
  if (texts.length === stated.length) return row.cells;
  const kept = texts.map((_, at) => (stated.length === 1 ? stated[0] : stated[at]) ?? 'other');
  notes.push(noteAt(row, 'conditions', 'conditionKindAssumed'));
  return { ...row.cells, conditions: textsCell(texts), condition_kinds: wordsCell(kept) };
};

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
  const kind = kindSaid(rows, notes);
  const written = {
    ...once,
    kind: kind ?? 'pledge',
    record_id: '',
    language: languageSaid(rows, language, notes),
    availability: availabilitySaid(kind ?? 'pledge', once['availability'] ?? '', first, notes),
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
