/** What a file is made of: rows of the counts, of which there are few, then rows of what is stored, kind by kind. */
import { coverageAmong } from '#shared/contract/coverage-among';
import type { Coverage } from '#shared/contract/coverage-views';
import type { Entity } from '#shared/contract/export-names';
import type { RecordFilter } from '#shared/contract/record-filter-query';
import type { RecordKind } from '#shared/domain/record';
import type { FieldError } from '#shared/domain/refusal';
import { aboutRecordValues } from '#shared/export/about-columns';
import { amountRows } from '#shared/export/amount-rows';
import type { FileRow } from '#shared/export/cells';
import { coverageRow } from '#shared/export/coverage-rows';
import { type About, everyFigure } from '#shared/export/figure-row';
import { type ExportedMatch, matchRows } from '#shared/export/match-rows';
import type { ExportedRecord } from '#shared/export/exported';
import { recordRows } from '#shared/export/record-rows';
import { statedAmountRows } from '#shared/export/stated-amount-rows';

import type { RecordPageSource } from '../../store/record-lists.ts';
import type { ExportKind, ExportStep } from './export-part.ts';

/** What whoever asks may read. */
export type ExportPages = {
  readonly records: (kind: RecordKind) => RecordPageSource<ExportedRecord>;
  readonly matches: RecordPageSource<ExportedMatch>;
  readonly coverage: () => Promise<Coverage>;
};

export type Sheet = {
  readonly counted: readonly FileRow[];
  readonly steps: readonly ExportStep[];
};

const barredFilters: Readonly<Partial<Record<Entity, readonly (keyof RecordFilter)[]>>> = {
  coverage: ['country', 'status'],
  amounts: ['country', 'status', 'stakeholderType', 'edition'],
  matches: ['status', 'edition'],
};

const oneAtATime: FieldError = {
  pointer: 'edition',
  code: 'unknownField',
  detail: 'Ask for a stakeholder type or an edition, one at a time: coverage counts each apart.',
};

/** What counts cannot be narrowed by, since they are kept by one thing at a time: refused, not left out in silence. */
export const refusedFilters = (entity: Entity, filter: RecordFilter): readonly FieldError[] => {
  const barred = (barredFilters[entity] ?? [])
    .filter((field) => filter[field] !== undefined)
    .map((field) => ({
      pointer: field,
      code: 'unknownField' as const,
      detail: `Leave this out: the file of ${entity} cannot be narrowed by it. The files of pledges and offers can.`,
    }));
  const both = entity === 'coverage' && filter.stakeholderType && filter.edition;
  return both ? [...barred, oneAtATime] : barred;
};

const stepOf = <Value extends { readonly id: string }>(
  kind: ExportKind,
  pages: RecordPageSource<Value>,
  rows: (value: Value) => readonly FileRow[],
): ExportStep => ({
  kind,
  blocks: async (from) => {
    const page = await pages(from);
    const items = page.items.map(({ at, value }) => ({
      at,
      value: { id: value.id, rows: rows(value) },
    }));
    return { ...page, items };
  },
});

const countsOf = async (
  pages: ExportPages,
  entity: 'coverage' | 'amounts',
  filter: RecordFilter,
  given: About,
): Promise<Sheet> => {
  const coverage = coverageAmong(await pages.coverage(), filter);
  const about: About = { ...given, asOf: coverage.asOf };
  if (entity === 'coverage') {
    const counted = everyFigure(coverage, filter).map((row) => coverageRow(row, about));
    return { counted, steps: [] };
  }
  const ofKind = (kind: RecordKind): ExportStep =>
    stepOf(kind, pages.records(kind), (record) => statedAmountRows(record, filter, about));
  return {
    counted: amountRows(coverage, about),
    steps: [ofKind('pledge'), ofKind('offer')],
  };
};

export const sheetOf = async (
  pages: ExportPages,
  entity: Entity,
  filter: RecordFilter,
  about: About,
): Promise<Sheet> => {
  const values = aboutRecordValues(about);
  const ofKind = (kind: RecordKind): ExportStep =>
    stepOf(kind, pages.records(kind), (record) => recordRows(record, filter, values));
  switch (entity) {
    case 'coverage':
    case 'amounts':
      return countsOf(pages, entity, filter, about);
    case 'pledges':
      return { counted: [], steps: [ofKind('pledge')] };
    case 'offers':
      return { counted: [], steps: [ofKind('offer')] };
    case 'matches':
      return {
        counted: [],
        steps: [stepOf('match', pages.matches, (match) => matchRows(match, filter, values))],
      };
  }
};
