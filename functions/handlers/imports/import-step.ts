/** What importing and confirming a row share: one decision for each entity, taken anew when others were faster. */
import type { Provenance } from '#shared/domain/records/provenance';
import type { Result } from '#shared/domain/result';
import type { RowOutcome } from '#shared/public-record/map-rows';

import type { Dependencies } from '../../dependencies.ts';
import { type AuditContext, digestOf } from '../../store/log/audit.ts';
import type { Action, KeyedTable } from '../../table.ts';
import { commitDecided } from '../../store/table/commit-decided.ts';
import { rowContended, rowTooLarge } from './import-words.ts';

export type ReadableRow = Extract<RowOutcome, { ok: true }>;

/** A preview has a draft for its table. */
export type ImportContext = Pick<
  Dependencies,
  'world' | 'sleep' | 'random' | 'importHosts' | 'prose'
> & {
  readonly table: KeyedTable;
  readonly audit: AuditContext;
  /** A second officer confirms what is here already, and nothing else is written. */
  readonly confirms: boolean;
};

/** Decided, or why the row is refused, in words. */
export type Decided<Value> = Result<Value, string>;

/** A record with live matches on it that a row changes. */
export type ChangeUnderMatches = { readonly recordId: string; readonly matches: readonly string[] };

export type Done = {
  readonly changed: boolean;
  /** It says what it said, on a later day. */
  readonly readAgain: boolean;
  readonly underMatches: readonly ChangeUnderMatches[];
};

/** Whether a row reads as the one that was imported, whatever number it has now. Digests once took the number in. */
export const readsTheSame = (
  before: Provenance | null | undefined,
  imported: Provenance | null,
  given: object,
): boolean =>
  before !== null &&
  before !== undefined &&
  (before.digest === imported?.digest || before.digest === digestOf({ ...given, row: before.row }));

/**
 * Whether the source still says what it said, however its addresses are spelled, and whatever pages the owner of the
 * record names now: what was decided here since may stand.
 */
export const saysTheSame = (...row: Parameters<typeof readsTheSame>): boolean => {
  const [before, imported] = row;
  const digest = before?.digestByPage;
  return readsTheSame(...row) || (digest !== undefined && digest === imported?.digestByPage);
};

/** Decides anew when somebody changed the same thing in between. Answers whether anything was to do. */
export const commit = (
  context: ImportContext,
  decide: () => Promise<Decided<readonly Action[]>>,
): Promise<Decided<boolean>> =>
  commitDecided(context, decide, { tooLarge: rowTooLarge, contended: rowContended });
