/** Each format of a file: its type, and how the tables of a part are written in it. */
import type { Dialect } from '#shared/contract/files/export-dialects';
import type { Entity, Format, Subject } from '#shared/contract/files/export-names';
import type { ExportFile } from '#shared/contract/operations/export-operations';
import type { World } from '#shared/domain/world';
import { licence, sourceOf } from '#shared/export/about-columns';
import { columnsOfEntity, dictionaryOf } from '#shared/export/dictionary';
import { iatiActivities } from '#shared/export/iati';
import type { About } from '#shared/export/figure-row';
import { sheetsOf } from '#shared/export/workbook';
import type { EntityTable } from '#shared/export/workbook-notes';
import { sayInFile } from '#shared/export/words/words';

import { toCsv, toJson, toLines } from './export-file.ts';
import { writeWorkbook } from './workbook.ts';

/** One part of a file, and what is said of it. */
export type FilePart = {
  readonly subject: Subject;
  readonly tables: readonly EntityTable[];
  /** Of the register, what this filter cannot narrow. */
  readonly left: readonly Entity[];
  readonly about: About;
  readonly dialect: Dialect;
  readonly world: World;
  /** Whether a part came before. */
  readonly goesOn: boolean;
  /** Cursor of the next part. */
  readonly next: string | undefined;
  /** Of parts that came before, where they are one file with this one. */
  readonly rowsBefore?: number;
};

type Writer = {
  readonly type: string;
  /** Rows alone, by which it is measured how many an answer takes. */
  readonly rows: (table: EntityTable, dialect: Dialect) => string;
  readonly write: (content: FilePart) => string | Promise<Uint8Array>;
};

const filterIn = ({ filter }: About): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

const describedFile = (
  { entity, rows }: EntityTable,
  { about, world, next }: FilePart,
): ExportFile => ({
  title: `ACSG matching: ${entity}`,
  world,
  basis: about.basis,
  asOf: about.asOf ?? '',
  filter: filterIn(about),
  licence: `${sourceOf(about.basis)} ${licence}`,
  columns: Object.fromEntries(
    dictionaryOf(entity, about.language).map(({ name, holds }) => [name, holds]),
  ),
  rows: [...rows],
  rowCount: rows.length,
  next,
});

/** What JSON writes of a list between its brackets. */
const listed = (rows: EntityTable['rows']): string =>
  toJson({ rows }).slice('{\n  "rows": ['.length, -'\n  ]\n}'.length);

/** Of one file that is written part by part: its head with the first, and what it comes to with the last. */
const describedPart = (table: EntityTable, content: FilePart): string => {
  const { goesOn, next, rowsBefore = 0 } = content;
  const rowCount = rowsBefore + table.rows.length;
  const file = describedFile({ ...table, rows: [] }, { ...content, next: undefined });
  const [head = '', tail = ''] = toJson({ ...file, rowCount }).split('"rows": []');
  const rows = table.rows.length === 0 ? '' : listed(table.rows);
  const between = rowsBefore > 0 && rows !== '' ? ',' : '';
  const last = `${rowCount === 0 ? '' : '\n  '}]${tail}`;
  return `${goesOn ? '' : `${head}"rows": [`}${between}${rows}${next === undefined ? last : ''}`;
};

/** Every file but the register has one table. */
const ofOne =
  (write: (table: EntityTable, content: FilePart) => string) =>
  (content: FilePart): string =>
    content.tables.map((table) => write(table, content)).join('');

export const titleOfWorkbook = (subject: Subject, language: About['language']): string => {
  const say = sayInFile(language);
  return say('readMe.title', {
    entity: say(`entity.${subject === 'iati' ? 'matches' : subject}`),
  });
};

const workbookOf = (content: FilePart): Promise<Uint8Array> => {
  const { subject, tables, left, about, world, next } = content;
  const title = titleOfWorkbook(subject, about.language);
  const hasMore = next !== undefined || content.goesOn;
  return writeWorkbook(
    title,
    about.asOf ?? '',
    sheetsOf({ title, tables, left, about, world, hasMore }),
  );
};

const csvOf = ofOne(({ entity, rows }, { dialect, goesOn }) =>
  toCsv(columnsOfEntity[entity], rows, dialect, goesOn),
);

const linesOf = ofOne(({ rows }) => toLines(rows));

const activitiesOf = ofOne(({ rows }, { goesOn, next }) =>
  iatiActivities(rows, { goesOn, hasMore: next !== undefined }),
);

/** Formats of files with rows, which may be of any length. */
type WrittenFormat = Exclude<Format, 'schema.json' | 'datapackage'>;

export const writers: Readonly<Record<WrittenFormat, Writer>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    rows: ({ entity, rows }, dialect) => toCsv(columnsOfEntity[entity], rows, dialect, true),
    write: csvOf,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // A workbook is smaller than its texts, since it is compressed.
    rows: ({ rows }) => toLines(rows),
    write: workbookOf,
  },
  json: {
    type: 'application/json; charset=utf-8',
    rows: ({ rows }) => toJson({ rows }),
    write: ofOne((table, content) => toJson(describedFile(table, content))),
  },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    rows: ({ rows }) => toLines(rows),
    write: linesOf,
  },
  xml: {
    type: 'application/xml; charset=utf-8',
    rows: ({ rows }) => iatiActivities(rows, { goesOn: true, hasMore: true }),
    write: activitiesOf,
  },
};

export const isWritten = (format: Format): format is WrittenFormat =>
  Object.hasOwn(writers, format);

export const typeOf = (format: WrittenFormat): string => writers[format].type;

/** Files that are written part by part, as one: whatever is larger than an answer. */
export const joinedWriters: Readonly<
  Record<Exclude<WrittenFormat, 'xlsx'>, (content: FilePart) => string>
> = {
  csv: csvOf,
  json: ofOne(describedPart),
  ndjson: linesOf,
  xml: activitiesOf,
};
