/** Imports rows of the public record: each row on its own, as a preview or for good. */
import type * as z from 'zod';

import type { importSubmissionSchema } from '#shared/contract/files/import-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { knowParties } from '#shared/public-record/know-party';
import { mapRows, partyIdsIn, type RowMapping } from '#shared/public-record/map-rows';
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import type { AtHand, RowFacts } from '#shared/public-record/row-entry';

import type { Dependencies } from '../../dependencies.ts';
import type { RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { digestOf } from '../../store/log/audit.ts';
import { draftOver } from '../../store/table/draft.ts';
import { getSecret } from '../../store/secret-store.ts';
import { watched } from '../../store/table/watched-table.ts';
import { write } from '../../store/write.ts';
import type { KeyedTable } from '../../table.ts';
import { goneRows, keepRowsOf } from './gone-rows.ts';
import { importAll } from './import-all.ts';
import { madeUpTakesNoImport } from './import-words.ts';
import { registeredParties } from './registered-parties.ts';
import { rowIdentities } from './row-identities.ts';
import { similarRecords } from './similar-records.ts';

/** One that fails here is there and not known; it fails again, refused and logged, when its turn comes. */
const factsOfEach = ({ rows, factsOf }: RowMapping): ReadonlyMap<PublicRecordRow, RowFacts> => {
  const facts = new Map<PublicRecordRow, RowFacts>();
  for (const row of rows) {
    try {
      const found = factsOf(row);
      if (found) facts.set(row, found);
    } catch {
      continue;
    }
  }
  return facts;
};

const atHandOf = (
  { read, rows }: RowMapping,
  facts: ReadonlyMap<PublicRecordRow, RowFacts>,
  file: string | undefined,
): AtHand => ({
  rows: [...facts.values()],
  unread: new Set([
    ...read.flatMap((one) => (one.ok || one.row === null ? [] : [one.row])),
    ...rows.flatMap((row) => (facts.has(row) ? [] : [row.row])),
  ]),
  file,
});

type Input = RepeatableRequest<z.infer<typeof importSubmissionSchema>>;

export const importRecords =
  (dependencies: Dependencies) =>
  async (input: Input): Promise<Result<Answer, Refusal>> => {
    const { actor, requestId, body } = input;
    const allowed = authorize(actor, 'importRecords', null);
    if (!allowed.ok) return allowed;
    if (dependencies.world === 'made_up')
      return refuse({ kind: 'conflict', detail: madeUpTakesNoImport });
    const { idFor } = await getSecret(dependencies);
    const { table, isStorageFault } = watched(dependencies.table);
    const { language } = body;
    const ids = partyIdsIn([...body.records, ...body.related], idFor);
    const know = knowParties(await registeredParties(table, ids), { idFor, language });
    const mapping = mapRows(body.records, body.related, {
      idFor,
      know,
      digestOf,
      readOn: body.asOf ?? null,
      language,
    });
    const facts = factsOfEach(mapping);
    const atHand = atHandOf(mapping, facts, body.file);
    const identities = rowIdentities({
      idFor,
      know,
      index: table,
      factsOf: (row) => facts.get(row) ?? mapping.factsOf(row),
      atHand,
    });
    const batch = {
      mapping,
      identities,
      similar: similarRecords(table),
      compareEditions: async (of: KeyedTable) => {
        if (body.mode === 'confirm') return [];
        await keepRowsOf(of, atHand);
        return body.isWhole ? goneRows(of, { atHand, idFor }) : [];
      },
      language,
    };
    const at = dependencies.now();
    const audit = { actor, action: 'import', at, requestId, reason: null };
    const context = {
      ...dependencies,
      table,
      isStorageFault,
      audit,
      confirms: body.mode === 'confirm',
    };
    if (body.mode === 'preview') {
      const preview = { ...context, table: draftOver(table) };
      return ok({ body: await importAll(preview, batch) });
    }
    const request = { route: 'importRecords', ...input, path: null } as const;
    return write(dependencies, request, async () =>
      ok({ actions: [], answer: { body: await importAll(context, batch) } }),
    );
  };
