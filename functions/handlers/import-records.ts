/** Imports rows of the public record: each row on its own, as a preview or for good. */
import type * as z from 'zod';

import type { ImportOutcome, importSubmissionSchema } from '#shared/contract/other-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { mapRows, type RowOutcome } from '#shared/public-record/map-rows';

import type { Dependencies } from '../dependencies.ts';
import type { Actor } from '../http/actor.ts';
import type { Answer } from '../http/answer.ts';
import { authorize } from '../http/authorize.ts';
import { digestOf } from '../store/audit.ts';
import { draftOver } from '../store/draft.ts';
import { getSecret } from '../store/secret-store.ts';
import { write } from '../store/write.ts';
import { type ImportContext, importRow } from './import-row.ts';

/** Of many refused rows each names its first faults alone, so that the outcome can be kept as one stored answer. */
const mostRefusals = 150;

const importAll = async (
  context: ImportContext,
  rows: readonly RowOutcome[],
): Promise<ImportOutcome> => {
  let imported = 0;
  let unchanged = 0;
  const refused: ImportOutcome['refused'] = [];
  const refusedRows = rows.filter(({ ok: isReadable }) => !isReadable).length;
  const mostOfRow = Math.max(1, Math.floor(mostRefusals / Math.max(1, refusedRows)));
  // Matches come last, whatever the order of the rows, so that what they link is there.
  const isMatch = (row: RowOutcome): boolean => row.ok && row.match !== null;
  const inOrder = [...rows.entries()].sort(
    ([, left], [, right]) => Number(isMatch(left)) - Number(isMatch(right)),
  );
  for (const [index, row] of inOrder) {
    if (!row.ok) {
      const first = row.refused.slice(0, mostOfRow);
      refused.push(...first.map((each) => ({ row: row.row, ...each })));
      continue;
    }
    const done = await importRow(context, row);
    if (!done.ok) refused.push({ row: row.row, pointer: `/records/${index}`, reason: done.error });
    else if (done.value) imported += 1;
    else unchanged += 1;
  }
  return { rows: rows.length, imported, unchanged, refused };
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
    const { idFor } = await getSecret(dependencies);
    const rows = mapRows(body.records, body.related, { idFor, digestOf });
    const at = dependencies.now();
    const audit = { actor, action: 'import', at, requestId, reason: null };
    const context = { ...dependencies, audit };
    if (body.mode === 'preview') {
      const preview = { ...context, table: draftOver(dependencies.table) };
      return ok({ body: await importAll(preview, rows) });
    }
    const request = { route: 'importRecords', actor, idempotencyKey, path: null, body } as const;
    return write(dependencies, request, async () =>
      ok({ actions: [], answer: { body: await importAll(context, rows) } }),
    );
  };
