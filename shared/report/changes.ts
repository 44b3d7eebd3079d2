/** What is different from the report before: by the rows of both, so that anyone who has both packs finds the same. */
import type { FileRow } from '../export/cells.ts';
import type { CountedEntity, RowsByEntity } from './figure-dimensions.ts';
import { countedEntities } from './figure-dimensions.ts';

export const changeKinds = ['added', 'changed', 'gone'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Of what is public no longer the id is told, and nothing that it said: its owner took that back. */
export type ReportChange = {
  readonly entity: CountedEntity;
  readonly id: string;
  readonly component_no: string | null;
  readonly change: ChangeKind;
  /** What differs, as columns of the file. */
  readonly columns: string;
};

/** They tell of the file, or of when somebody looked, and not of what was said. */
const beside = new Set(
  'filter basis as_of source licence version read_on names_note region_scheme_version'.split(' '),
);

const idOf = (entity: CountedEntity, row: FileRow): string =>
  String(row[entity === 'matches' ? 'match_id' : 'record_id']);

const componentOf = (row: FileRow): string | null => {
  const component = row['component_no'];
  return component === undefined || component === null ? null : String(component);
};

const nameOfRow = (entity: CountedEntity, row: FileRow): string =>
  `${idOf(entity, row)}\n${componentOf(row) ?? ''}`;

/** A column that one of the two reports lacks came or went with a version of the register: nothing was said anew. */
const differing = (before: FileRow, now: FileRow): string =>
  Object.keys(now)
    .filter((name) => !beside.has(name) && name in before && before[name] !== now[name])
    .join('; ');

const changesOfEntity = (
  entity: CountedEntity,
  before: readonly FileRow[],
  now: readonly FileRow[],
): readonly ReportChange[] => {
  const held = new Map(before.map((row) => [nameOfRow(entity, row), row]));
  const standing = new Set(now.map((row) => nameOfRow(entity, row)));
  const lineOf = (row: FileRow, change: ChangeKind, columns: string): ReportChange => ({
    entity,
    id: idOf(entity, row),
    component_no: componentOf(row),
    change,
    columns,
  });
  return [
    ...now.flatMap((row) => {
      const earlier = held.get(nameOfRow(entity, row));
      if (!earlier) return [lineOf(row, 'added', '')];
      const columns = differing(earlier, row);
      return columns === '' ? [] : [lineOf(row, 'changed', columns)];
    }),
    ...before
      .filter((row) => !standing.has(nameOfRow(entity, row)))
      .map((row) => lineOf(row, 'gone', '')),
  ];
};

export const changesBetween = (before: RowsByEntity, now: RowsByEntity): readonly ReportChange[] =>
  countedEntities.flatMap((entity) => changesOfEntity(entity, before[entity], now[entity]));
