/** Which tables of a file somebody may read, and what each cannot be narrowed by: refused, not left out in silence. */
import { asksForTwoCounts, barredFilters } from '#shared/contract/files/export-filters';
import type { Entity } from '#shared/contract/files/export-names';
import type { RecordFilter } from '#shared/contract/records/record-filter-query';
import type { FieldError } from '#shared/domain/refusal';

import type { ExportPages } from './export-sheet.ts';

const oneAtATime: FieldError = {
  pointer: 'edition',
  code: 'unknownField',
  detail: 'Ask for a stakeholder type or an edition, one at a time: coverage counts each apart.',
};

/** What an entity cannot be narrowed by: refused, not left out in silence. */
export const refusedFilters = (entity: Entity, filter: RecordFilter): readonly FieldError[] => {
  const barred = barredFilters(entity, filter).map((pointer) => ({
    pointer,
    code: 'unknownField',
    detail: `Leave this out: the file of ${entity} cannot be narrowed by it. The files of pledges and offers can.`,
  }));
  return asksForTwoCounts(entity, filter) ? [...barred, oneAtATime] : barred;
};

const counts: readonly Entity[] = ['coverage', 'amounts'];

/** Those of some entities that whoever asks may read at all. */
export const readableOf = (pages: ExportPages, asked: readonly Entity[]): readonly Entity[] =>
  pages.coverage ? asked : asked.filter((entity) => !counts.includes(entity));
