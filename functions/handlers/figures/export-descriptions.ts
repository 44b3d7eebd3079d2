/** What is said of a file apart from its rows: its data package, and the schema of a row. */
import type { Entity } from '#shared/contract/files/export-names';
import type { World } from '#shared/domain/world';
import { dataPackage } from '#shared/export/data-package';
import type { About } from '#shared/export/figure-row';
import { rowSchema } from '#shared/export/row-schema';
import type { Language } from '#shared/vocabulary/label';

import type { AnsweredFile } from '../../answer.ts';
import { toJson } from './export-file.ts';

export const dataPackageOf = (
  entities: readonly Entity[],
  about: About,
  world: World,
): AnsweredFile => ({
  content: toJson(dataPackage(entities, about, world)),
  type: 'application/json; charset=utf-8',
  name: 'datapackage.json',
});

export const schemaOf = (entities: readonly Entity[], language: Language): AnsweredFile => ({
  content: entities.map((entity) => toJson(rowSchema(entity, language))).join('\n'),
  type: 'application/schema+json; charset=utf-8',
  name: `acsg-${entities.join('-')}.schema.json`,
});
