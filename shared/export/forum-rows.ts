/** One row for each pledge and offer, in the order in which the update form of the Global Refugee Forum asks. */
import { forumUpdateOf } from '../domain/reporting/forum-update.ts';
import { type Filter, isLetBy } from '../domain/lists/record-filter.ts';
import { aboutRecordsList, type AboutValues } from './about-columns.ts';
import { type FileRow, wordsCell } from './cells.ts';
import type { Column, ColumnType } from './column.ts';
import type { ExportedRecord } from './exported.ts';
import { namesNote } from './names-note.ts';

const columns = {
  grf_pledge_id: 'code',
  title: 'text',
  stage: 'code',
  update_text: 'text',
  standing: 'code',
  confirmed_on: 'date',
  progress_on: 'date',
  forum_updated_on: 'date',
  changed_since_update: 'yesNo',
  component_stages: 'codes',
  entity_name: 'text',
  iso3: 'code',
  kind: 'code',
  edition: 'code',
  language: 'code',
  synthetic: 'yesNo',
} as const satisfies Readonly<Record<string, ColumnType>>;

const ofRegister: readonly Column[] = [
  { name: 'record_id', type: 'code', ofThisRegister: true },
  { name: 'updated_on', type: 'date', ofThisRegister: true },
];

export const forumColumns: readonly Column[] = [
  ...Object.entries(columns).map(([name, type]) => ({ name, type })),
  ...ofRegister,
  { name: 'names_note', type: 'text' },
  ...aboutRecordsList,
];

/** Told where its party says when it last updated the forum, to those who read when the record changed. */
const hasChangedSince = (updatedOn: string | null, forumUpdatedOn: string | undefined) =>
  updatedOn === null || forumUpdatedOn === undefined ? null : updatedOn > forumUpdatedOn;

export const forumRows = (
  record: ExportedRecord,
  filter: Filter,
  about: AboutValues,
): readonly FileRow[] => {
  if (record.components.length === 0 || !isLetBy(filter, record)) return [];
  const confirmedOn = 'confirmedOn' in record ? (record.confirmedOn ?? null) : null;
  const updatedOn = 'updatedAt' in record ? record.updatedAt.slice(0, 10) : null;
  const forumUpdatedOn = 'forumUpdatedOn' in record ? record.forumUpdatedOn : undefined;
  const update = forumUpdateOf(record.components, confirmedOn);
  const row: Readonly<Record<keyof typeof columns, FileRow[string]>> = {
    grf_pledge_id: record.grfPledgeId ?? null,
    title: record.title,
    stage: update.stage,
    update_text: update.text,
    standing: update.standing,
    confirmed_on: confirmedOn,
    progress_on: update.reportedOn,
    forum_updated_on: forumUpdatedOn ?? null,
    changed_since_update: hasChangedSince(updatedOn, forumUpdatedOn),
    component_stages: wordsCell(
      record.components.map(({ id, stage }) => `${id}=${stage ?? 'no_update'}`),
    ),
    entity_name: record.party.name,
    iso3: record.party.country,
    kind: record.kind,
    edition: record.edition,
    language: record.language,
    synthetic: record.synthetic,
  };
  const whole = { ...row, record_id: record.id, updated_on: updatedOn };
  return [{ ...whole, names_note: namesNote(whole), ...about }];
};

export type ForumOwnColumn =
  | 'stage'
  | 'update_text'
  | 'standing'
  | 'changed_since_update'
  | 'component_stages';
