/** The register of columns: of each file its columns in their order, and what each holds, in the reader's language. */
import { catalogueOf as messagesOf } from '../messages/catalogues.ts';
import type { Entity } from '../contract/files/export-names.ts';
import type { Language } from '../vocabulary/label.ts';
import { amountColumns } from './amount-rows.ts';
import { type Column, columnsOf } from './column.ts';
import { coverageColumns } from './coverage-rows.ts';
import { forumColumns } from './forum-rows.ts';
import { matchColumns } from './match-rows.ts';
import { recordColumnList } from './record-columns.ts';
import { whoWhatWhereColumns } from './who-what-where-rows.ts';
import { fileWordsOf } from './words/words.ts';

export const columnsOfEntity: Readonly<Record<Entity, readonly Column[]>> = {
  pledges: recordColumnList,
  offers: recordColumnList,
  matches: matchColumns,
  coverage: columnsOf(coverageColumns),
  amounts: columnsOf(amountColumns),
  forum: forumColumns,
  '4w': whoWhatWhereColumns,
};

const groupOf: Readonly<Record<Entity, string>> = {
  pledges: 'recordColumn',
  offers: 'recordColumn',
  matches: 'matchColumn',
  coverage: 'coverageColumn',
  amounts: 'amountColumn',
  forum: 'forumColumn',
  '4w': 'whoColumn',
};

export type DictionaryLine = Column & { readonly holds: string };

export const dictionaryOf = (entity: Entity, language: Language): readonly DictionaryLine[] => {
  const words: Readonly<Record<string, unknown>> = fileWordsOf(language);
  const messages: Readonly<Record<string, unknown>> = messagesOf(language);
  const textOf = (name: string): unknown =>
    words[`aboutColumn.${name}`] ??
    words[`${groupOf[entity]}.${name}`] ??
    words[`anyColumn.${name}`] ??
    words[`matchColumn.${name}`] ??
    words[`recordColumn.${name}`] ??
    messages[`column.${name}`];
  return columnsOfEntity[entity].map((column) => ({
    ...column,
    holds: String(textOf(column.name)),
  }));
};
