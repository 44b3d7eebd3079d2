/** The rows of one import, one after the other, and what is toldNews of them. */
import type { ImportOutcome } from '#shared/contract/files/import-views';
import { refuse, type Result } from '#shared/domain/result';
import type { RowMapping } from '#shared/public-record/map-rows';
import type { RowRefusal } from '#shared/public-record/row-reasons';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../dependencies.ts';
import { faultOf } from '../../fault.ts';
import type { WatchedTable } from '../../store/table/watched-table.ts';
import type { KeyedTable } from '../../table.ts';
import type { GoneRow } from './gone-rows.ts';
import { importRow, type RowDone } from './import-row.ts';
import type { ImportContext } from './import-step.ts';
import { rowFault } from './import-words.ts';
import { wordedLook } from './worded-look.ts';
import type { RowToImport } from './outcome-of-row.ts';
import { toldNews, noNewsYet, tellRow } from './import-news.ts';

/** Of many refused rows each names its first faults alone, so that the outcome can be kept as one stored answer. */
const mostRefusals = 150;

/** Matches come last, whatever the order of the rows, so that what they link is there. */
const placesInOrder = (read: RowMapping['read']): readonly number[] => {
  const isMatch = (one: RowMapping['read'][number]): boolean => one.ok && one.row.kind === 'match';
  return [...read.entries()]
    .sort(([, left], [, right]) => Number(isMatch(left)) - Number(isMatch(right)))
    .map(([place]) => place);
};

const numberOf = (read: RowMapping['read'][number]): number | null =>
  read.ok ? read.row.row : read.row;

type ImportAllContext = ImportContext &
  Pick<Dependencies, 'log'> &
  Pick<WatchedTable, 'isStorageFault'>;

/**
 * A row that fails where nobody expected it is refused by itself and logged: what one row holds stops no other. Faults
 * of the storage pass: the whole request may go well a moment later.
 */
const contained = async (
  { audit, log, isStorageFault }: ImportAllContext,
  pointer: string,
  run: () => Promise<Result<RowDone, readonly RowRefusal[]>>,
): Promise<Result<RowDone, readonly RowRefusal[]>> => {
  try {
    return await run();
  } catch (error) {
    if (isStorageFault(error)) throw error;
    log.error('fault in a row', { requestId: audit.requestId, pointer, ...faultOf(error) });
    return refuse([{ pointer, reason: rowFault(audit.requestId) }]);
  }
};

export type ImportBatch = Pick<RowToImport, 'mapping' | 'identities' | 'similar'> & {
  /** What the file lacks of an earlier edition, and keeping what it is the first to have. */
  readonly compareEditions: (table: KeyedTable) => Promise<readonly GoneRow[]>;
  readonly language: Language;
};

/** Of a file with many unreadable rows, each names fewer of its faults. */
const mostRefusalsOfRow = (read: RowMapping['read']): number => {
  const unreadable = read.filter(({ ok: isReadable }) => !isReadable).length;
  return Math.max(1, Math.floor(mostRefusals / Math.max(1, unreadable)));
};

export const importAll = async (
  context: ImportAllContext,
  { language, compareEditions, ...batch }: ImportBatch,
): Promise<ImportOutcome> => {
  const { read } = batch.mapping;
  let imported = 0;
  let unchanged = 0;
  const refused: ImportOutcome['refused'] = [];
  const mostOfRow = mostRefusalsOfRow(read);
  const news = noNewsYet();
  for (const place of placesInOrder(read)) {
    const one = read[place];
    if (!one) continue;
    const pointer = `/records/${place}`;
    const row = numberOf(one);
    const done = await contained(context, pointer, async () =>
      one.ok
        ? importRow(context, { row: one.row, place, ...batch })
        : refuse(one.refused.slice(0, mostOfRow)),
    );
    if (!done.ok) {
      refused.push(...done.error.map((each) => ({ row, ...each })));
      continue;
    }
    if (done.value.changed) imported += 1;
    else unchanged += 1;
    tellRow(news, { row, pointer }, done.value, language);
  }
  for (const { row, look } of await compareEditions(context.table))
    news.looks.push({ row, ...wordedLook(look, { pointer: '', language }) });
  return { rows: read.length, imported, unchanged, refused, ...toldNews(news) };
};
