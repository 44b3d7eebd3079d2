/** A Data Package (version 2): what the CSV files of a filter are called, and what their columns hold. */
import type { Entity } from '../contract/files/export-names.ts';
import type { World } from '../domain/world.ts';
import { partialDatePattern } from '../domain/values/days-of-date.ts';
import { licence, sourceOf } from './about-columns.ts';
import type { ColumnType } from './column.ts';
import { dictionaryOf } from './dictionary.ts';
import type { About } from './figure-row.ts';
import { fileNameOf } from './file-name.ts';
import { sayInFile } from './words/words.ts';

const partialDate = `${partialDatePattern.source}|^not_stated$`;

const fieldOf: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string' },
  texts: { type: 'string' },
  code: { type: 'string' },
  codes: { type: 'string' },
  date: { type: 'string', constraints: { pattern: partialDate } },
  time: { type: 'datetime', format: 'any' },
  number: { type: 'number' },
  yesNo: { type: 'boolean' },
};

export const dataPackage = (entities: readonly Entity[], about: About, world: World): object => {
  const say = sayInFile(about.language);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: world === 'made_up' ? 'made-up-acsg' : 'acsg',
    title: say('readMe.title', { entity: say('entity.register') }),
    description: `${say(`world.${world}`)}. ${about.basis}. ${sourceOf(about.basis)}`,
    created: about.asOf,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: licence,
      },
    ],
    resources: entities.map((entity) => ({
      name: entity,
      title: say(`entity.${entity}`),
      type: 'table',
      path: fileNameOf(world, entity, about.filter, 'csv'),
      scheme: 'file',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
      schema: {
        fields: dictionaryOf(entity, about.language).map(({ name, type, holds }) => ({
          name,
          description: holds,
          ...fieldOf[type],
        })),
        missingValues: [''],
      },
    })),
  };
};
