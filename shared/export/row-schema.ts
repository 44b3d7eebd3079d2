/** The JSON Schema of a row: what each line of an NDJSON file holds, from the register of columns. */
import type { Entity } from '../contract/files/export-names.ts';
import type { Language } from '../vocabulary/label.ts';
import { partialDatePattern } from '../domain/values/days-of-date.ts';
import type { ColumnType } from './column.ts';
import { dictionaryOf } from './dictionary.ts';
import { sayInFile } from './words/words.ts';

type CellSchema = { readonly type: readonly string[]; readonly [rule: string]: unknown };

const text: CellSchema = { type: ['string', 'null'] };

const cellSchemas: Readonly<Record<ColumnType, CellSchema>> = {
  text,
  texts: text,
  code: text,
  codes: text,
  /** A figure may say `not_stated` instead. */
  date: { type: ['string', 'null'], pattern: `${partialDatePattern.source}|^not_stated$` },
  time: { type: ['string', 'null'], format: 'date-time' },
  number: { type: ['number', 'null'] },
  yesNo: { type: ['boolean', 'null'] },
};

export const rowSchema = (entity: Entity, language: Language): object => {
  const columns = dictionaryOf(entity, language);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: sayInFile(language)(`entity.${entity}`),
    type: 'object',
    properties: Object.fromEntries(
      columns.map(({ name, type, holds, ofThisRegister }) => [
        name,
        {
          ...cellSchemas[type],
          description: holds,
          ...(ofThisRegister && { 'x-of-this-register': true }),
        },
      ]),
    ),
    required: columns.map(({ name }) => name),
  };
};
