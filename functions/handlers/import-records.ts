/** Imports rows of the public record: each row on its own, as a preview or for good. */
import type * as z from 'zod';

import type { ImportOutcome, importSubmissionSchema } from '#shared/contract/other-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { mapRows, type RowMapping } from '#shared/public-record/map-rows';
import type { RowRefusal } from '#shared/public-record/row-reasons';

import type { Dependencies } from '../dependencies.ts';
import type { Actor } from '../http/actor.ts';
import type { Answer } from '../http/answer.ts';
import { authorize } from '../http/authorize.ts';
import { faultOf } from '../fault.ts';
import { digestOf } from '../store/audit.ts';
import { draftOver } from '../store/draft.ts';
import { getSecret } from '../store/secret-store.ts';
import { type WatchedTable, watched } from '../store/watched-table.ts';
import { write } from '../store/write.ts';
import { type ImportContext, importRow } from './import-row.ts';
import { madeUpTakesNoImport, rowFault } from './import-words.ts';

/** Of many refused rows each names its first faults alone, so that the outcome can be kept as one stored answer. */
const mostRefusals = 150;

/** Matches come last, whatever the order of the rows, so that what they link is there. */
const placesInOrder = (read: RowMapping['read']): readonly number[] => {
  const isMatch = (one: RowMapping['read'][number]): boolean => one.ok && one.row.kind === 'match';
  return [...read.entries()]
    .sort(([, left], [, right]) => Number(isMatch(left)) - Number(isMatch(right)))
    .map(([place]) => place);
};

const numberOf = (read: RowMapping['read'][number] | undefined): number | null => {
  if (!read) return null;
  return read.ok ? read.row.row : read.row;
};

type RowRefusals = readonly RowRefusal[];

/**
 * A row that fails where nobody expected it is refused by itself and logged: what one row holds stops no other. Faults
 * of the storage pass: the whole request may go well a moment later.
 */
const contained = async (
  { audit, log, isStorageFault }: ImportAllContext,
  pointer: string,
  run: () => Promise<Result<boolean, RowRefusals>>,
): Promise<Result<boolean, RowRefusals>> => {
  try {
    return await run();
  } catch (error) {
    if (isStorageFault(error)) throw error;
    log.error('fault in a row', { requestId: audit.requestId, pointer, ...faultOf(error) });
    return refuse([{ pointer, reason: rowFault(audit.requestId) }]);
  }
};

type ImportAllContext = ImportContext &
  Pick<Dependencies, 'log'> &
  Pick<WatchedTable, 'isStorageFault'>;

const importAll = async (
  context: ImportAllContext,
  { read, outcomeOf }: RowMapping,
): Promise<ImportOutcome> => {
  let imported = 0;
  let unchanged = 0;
  const refused: ImportOutcome['refused'] = [];
  const unreadable = read.filter(({ ok: isReadable }) => !isReadable).length;
  const mostOfRow = Math.max(1, Math.floor(mostRefusals / Math.max(1, unreadable)));
  for (const place of placesInOrder(read)) {
    const pointer = `/records/${place}`;
    const done = await contained(context, pointer, async () => {
      const row = outcomeOf(place);
      if (!row.ok) return refuse(row.refused.slice(0, mostOfRow));
      const written = await importRow(context, row);
      return written.ok ? written : refuse([{ pointer, reason: written.error }]);
    });
    const number = numberOf(read[place]);
    if (!done.ok) refused.push(...done.error.map((each) => ({ row: number, ...each })));
    else if (done.value) imported += 1;
    else unchanged += 1;
  }
  return { rows: read.length, imported, unchanged, refused };
};

type Input = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly idempotencyKey: string;
  readonly body: z.infer<typeof importSubmissionSchema>;
};

export const importRecords =
  (dependencies: Dependencies) =>
  async ({ actor, requestId, idempotencyKey, body }: Input): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'importRecords', null);
    if (!allowed.ok) return allowed;
    if (dependencies.world === 'made_up')
      return refuse({ kind: 'conflict', detail: madeUpTakesNoImport });
    const { idFor } = await getSecret(dependencies);
    const rows = mapRows(body.records, body.related, {
      idFor,
      digestOf,
      readOn: body.asOf ?? null,
    });
    const at = dependencies.now();
    const audit = { actor, action: 'import', at, requestId, reason: null };
    const context = { ...dependencies, ...watched(dependencies.table), audit };
    if (body.mode === 'preview') {
      const preview = { ...context, table: draftOver(context.table) };
      return ok({ body: await importAll(preview, rows) });
    }
    const request = { route: 'importRecords', actor, idempotencyKey, path: null, body } as const;
    return write(dependencies, request, async () =>
      ok({ actions: [], answer: { body: await importAll(context, rows) } }),
    );
  };
