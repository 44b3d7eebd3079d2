/** What a catalogue of files must hold: each column that is no described field, and the names of sheets. */
import type { Entity } from '../../contract/files/export-names.ts';
import type { AnyTranslation, TranslationOf } from '../../messages/message.ts';
import type { Language } from '../../vocabulary/label.ts';
import type { AboutColumn } from '../about-columns.ts';
import type { amountColumns } from '../amount-rows.ts';
import type { bases } from '../basis.ts';
import type { ColumnType } from '../column.ts';
import type { coverageColumns } from '../coverage-rows.ts';
import type { ForumOwnColumn } from '../forum-rows.ts';
import type { MatchColumnName } from '../match-rows.ts';
import type { RecordOwnColumn } from '../record-own-columns.ts';
import type { WhoColumn } from '../who-what-where-rows.ts';
import type { fileEnglish } from './en.ts';

/** Those that say the same in whichever file they stand. */
export const commonColumns = [
  'title',
  'area_title',
  'region_title',
  'region_scheme_version',
  'start',
  'end',
  'time_stated',
  'conditions',
  'condition_kinds',
  'source_url',
  'synthetic',
  'read_on',
  'names_note',
  'version',
  'created_on',
  'updated_on',
] as const;

type CommonColumn = (typeof commonColumns)[number];

type Own<Name extends string> = Exclude<Name, CommonColumn | AboutColumn>;

export type FileColumnKey =
  | `aboutColumn.${AboutColumn}`
  | `anyColumn.${CommonColumn}`
  | `coverageColumn.${Own<keyof typeof coverageColumns>}`
  | `amountColumn.${Own<keyof typeof amountColumns>}`
  | `recordColumn.${Own<RecordOwnColumn>}`
  | `matchColumn.${Own<MatchColumnName>}`
  | `forumColumn.${ForumOwnColumn}`
  | `whoColumn.${WhoColumn}`;

type SheetKey =
  | `entity.${Entity | 'register'}`
  | `type.${ColumnType}`
  | `basis.${keyof typeof bases}`;

/** What English must have; the other languages must have what English has. */
export type RequiredWords = Readonly<Record<FileColumnKey | SheetKey, string>>;

export type FileEnglish = typeof fileEnglish;

export type FileCatalogueOf<Of extends Language> = TranslationOf<FileEnglish, Of>;

export type FileCatalogue = AnyTranslation<FileEnglish>;
