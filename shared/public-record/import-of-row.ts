/** What one row becomes: its records, or its match with the offer that only that match tells of. */
import { ok, type Result } from '#shared/domain/result';

import { type EndComponents, type ImportedMatch, matchImportOf } from './match-of-row.ts';
import type { PublicRecordRow } from './public-record-row.ts';
import { type ImportedRecord, recordsOf, type RowContext } from './records-of-row.ts';
import type { RowRefusal } from './row-reasons.ts';

export type RowImport = {
  readonly match: ImportedMatch | null;
  /** Of its ends; none where the row tells of no match. */
  readonly matchComponents: EndComponents;
  readonly records: readonly ImportedRecord[];
};

const noComponents: EndComponents = { pledge: [], offer: [] };

/** `related`: the rows that a match may link. */
export const importOf = (
  row: PublicRecordRow,
  related: readonly PublicRecordRow[],
  context: RowContext,
): Result<RowImport, readonly RowRefusal[]> => {
  if (row.kind === 'match') return matchImportOf(row, related, context);
  const records = recordsOf(row, context);
  return records.ok
    ? ok({ match: null, matchComponents: noComponents, records: records.value })
    : records;
};
