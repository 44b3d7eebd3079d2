/** What a file is made of: rows of the counts, of which there are few, then rows of what is stored, kind by kind. */
import { coverageAmong } from '#shared/contract/figures/coverage-among';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { Entity } from '#shared/contract/files/export-names';
import type { RecordFilter } from '#shared/contract/records/record-filter-query';
import type { MatchFilter } from '#shared/domain/matches/match-filter';
import type { RecordKind } from '#shared/domain/records/record';
import { aboutRecordValues } from '#shared/export/about-columns';
import { amountRows } from '#shared/export/amount-rows';
import type { FileRow } from '#shared/export/cells';
import { coverageRow } from '#shared/export/coverage-rows';
import type { ExportedRecord } from '#shared/export/exported';
import { type About, everyFigure, type FigureChoice } from '#shared/export/figure-row';
import { forumRows } from '#shared/export/forum-rows';
import type { ExportedMatch } from '#shared/export/giving-legs';
import { matchRows } from '#shared/export/match-rows';
import { recordRows } from '#shared/export/record-rows';
import { statedAmountRows } from '#shared/export/stated-amount-rows';
import { whoWhatWhereRows } from '#shared/export/who-what-where-rows';
import type { EntityTable } from '#shared/export/workbook-notes';

import type { RecordPageSource } from '../../store/records/record-lists.ts';
import type { Block, ExportStep } from './export-part.ts';
import { exportStepOf } from './export-step.ts';

/** What whoever asks may read. */
export type ExportPages = {
  readonly records: (kind: RecordKind) => RecordPageSource<ExportedRecord>;
  readonly matches: RecordPageSource<ExportedMatch>;
  /** A party reads none of the counts of others. */
  readonly coverage: (() => Promise<Coverage>) | undefined;
};

export type ExportSheet = {
  readonly counted: readonly EntityTable[];
  readonly steps: readonly ExportStep[];
};

const countsOf = (
  coverage: Coverage,
  filter: FigureChoice,
  about: About,
  asked: readonly Entity[],
): readonly EntityTable[] => {
  const rowsOf: Readonly<Partial<Record<Entity, () => readonly FileRow[]>>> = {
    coverage: () => everyFigure(coverage, filter).map((row) => coverageRow(row, about)),
    amounts: () => amountRows(coverage, about),
  };
  return asked.flatMap((entity) => {
    const rows = rowsOf[entity];
    return rows ? [{ entity, rows: rows() }] : [];
  });
};

export const sheetOf = async (
  pages: ExportPages,
  asked: readonly Entity[],
  filter: RecordFilter & MatchFilter,
  given: About,
): Promise<ExportSheet> => {
  const isCounted = asked.includes('coverage') || asked.includes('amounts');
  // All that is counted is of a stated area.
  const among = { ...filter, area: filter.area === 'stated' ? undefined : filter.area };
  const coverage =
    isCounted && pages.coverage ? coverageAmong(await pages.coverage(), among) : undefined;
  const about: About = { ...given, asOf: coverage ? coverage.asOf : given.asOf };
  const values = aboutRecordValues(given);
  const ofRecords = (record: ExportedRecord) => recordRows(record, filter, values);
  const amounts = (record: ExportedRecord) => statedAmountRows(record, filter, about);
  const forum = (record: ExportedRecord) => forumRows(record, filter, values);
  return {
    counted: coverage ? countsOf(coverage, among, about, asked) : [],
    steps: [
      ...exportStepOf(
        'pledge',
        pages.records('pledge'),
        { pledges: ofRecords, amounts, forum },
        asked,
      ),
      ...exportStepOf(
        'offer',
        pages.records('offer'),
        { offers: ofRecords, amounts, forum },
        asked,
      ),
      ...exportStepOf(
        'match',
        pages.matches,
        {
          matches: (match) => matchRows(match, filter, values),
          '4w': (match) => whoWhatWhereRows(match, filter, values),
        },
        asked,
      ),
    ],
  };
};

/** Every table that is asked for, the counts before what is stored, rows in the order of the ids of what they tell of. */
export const tablesOf = (
  asked: readonly Entity[],
  counted: readonly EntityTable[],
  blocks: readonly Block[],
): readonly EntityTable[] => {
  const sorted = blocks.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const all = [...counted, ...sorted.flatMap(({ tables }) => tables)];
  return asked.map((entity) => ({
    entity,
    rows: all.flatMap((table) => (table.entity === entity ? table.rows : [])),
  }));
};
