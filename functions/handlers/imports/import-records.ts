/** Imports rows of the public record: each row on its own, as a preview or for good. */
import type * as z from 'zod';

import type { ImportOutcome, importSubmissionSchema } from '#shared/contract/other-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { knowParties } from '#shared/public-record/know-party';
import { mapRows, partyIdsIn, type RowMapping } from '#shared/public-record/map-rows';
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import type { AtHand, RowFacts } from '#shared/public-record/row-entry';
import type { RowRefusal } from '#shared/public-record/row-reasons';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { faultOf } from '../../fault.ts';
import { digestOf } from '../../store/audit.ts';
import { draftOver } from '../../store/draft.ts';
import { getSecret } from '../../store/secret-store.ts';
import { type WatchedTable, watched } from '../../store/watched-table.ts';
import { write } from '../../store/write.ts';
import type { KeyedTable } from '../../table.ts';
import { importRow, type RowDone, type RowToImport } from './import-row.ts';
import type { ImportContext } from './import-step.ts';
import { madeUpTakesNoImport, rowFault } from './import-words.ts';
import { type GoneRow, goneRows, keepRowsOf } from './gone-rows.ts';
import { registeredParties } from './registered-parties.ts';
import { rowIdentities } from './row-identities.ts';
import { similarRecords } from './similar-records.ts';
import { wordedLook } from './worded-look.ts';

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

/** As many matches of one record as are named: the answer is kept as one. */
const mostMatches = 20;

/** As many unlisted pages of one row as are named. */
const mostPages = 3;

/** As many looks as are told of one request. */
const mostLooks = 300;

type Told = {
  /** How many unchanged rows were read again on a later day. */
  readAgain: number;
  readonly waiting: NonNullable<ImportOutcome['waiting']>;
  readonly renumbered: NonNullable<ImportOutcome['renumbered']>;
  readonly underMatches: NonNullable<ImportOutcome['underMatches']>;
  readonly looks: NonNullable<ImportOutcome['looks']>;
};

const told = ({ readAgain, waiting, renumbered, underMatches, looks }: Told): Partial<Told> => ({
  ...(readAgain > 0 && { readAgain }),
  ...(waiting.length > 0 && { waiting }),
  ...(renumbered.length > 0 && { renumbered }),
  ...(underMatches.length > 0 && { underMatches }),
  ...(looks.length > 0 && { looks: looks.slice(0, mostLooks) }),
});

type Batch = Pick<RowToImport, 'mapping' | 'identities' | 'similar'> & {
  /** What the file lacks of an earlier edition, and keeping what it is the first to have. */
  readonly compareEditions: (table: KeyedTable) => Promise<readonly GoneRow[]>;
  readonly language: Language;
};

const importAll = async (
  context: ImportAllContext,
  { language, compareEditions, ...batch }: Batch,
): Promise<ImportOutcome> => {
  const { read } = batch.mapping;
  let imported = 0;
  let unchanged = 0;
  const refused: ImportOutcome['refused'] = [];
  const news: Told = { readAgain: 0, waiting: [], renumbered: [], underMatches: [], looks: [] };
  const unreadable = read.filter(({ ok: isReadable }) => !isReadable).length;
  const mostOfRow = Math.max(1, Math.floor(mostRefusals / Math.max(1, unreadable)));
  for (const place of placesInOrder(read)) {
    const one = read[place];
    if (!one) continue;
    const pointer = `/records/${place}`;
    const done = await contained(context, pointer, async () =>
      one.ok
        ? importRow(context, { row: one.row, place, ...batch })
        : refuse(one.refused.slice(0, mostOfRow)),
    );
    const row = numberOf(one);
    if (!done.ok) {
      refused.push(...done.error.map((each) => ({ row, ...each })));
      continue;
    }
    if (done.value.changed) imported += 1;
    else unchanged += 1;
    if (done.value.readAgain) news.readAgain += 1;
    const { was, waitsFor } = done.value;
    if (done.value.changed && waitsFor.length > 0)
      news.waiting.push({ row, pointer, pages: waitsFor.slice(0, mostPages) });
    if (row !== null && was !== undefined) news.renumbered.push({ row, was, pointer });
    news.looks.push(
      ...done.value.looks.map((look) => ({ row, ...wordedLook(look, { pointer, language }) })),
    );
    for (const { recordId, matches } of done.value.underMatches)
      news.underMatches.push({
        row,
        pointer,
        recordId,
        matches: matches.slice(0, mostMatches),
        count: matches.length,
      });
  }
  for (const { row, look } of await compareEditions(context.table))
    news.looks.push({ row, ...wordedLook(look, { pointer: '', language }) });
  return { rows: read.length, imported, unchanged, refused, ...told(news) };
};

type Input = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly idempotencyKey: string;
  readonly sent: unknown;
  readonly body: z.infer<typeof importSubmissionSchema>;
};

export const importRecords =
  (dependencies: Dependencies) =>
  async ({
    actor,
    requestId,
    idempotencyKey,
    sent,
    body,
  }: Input): Promise<Result<Answer, Refusal>> => {
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
    const request = {
      route: 'importRecords',
      actor,
      idempotencyKey,
      sent,
      path: null,
      body,
    } as const;
    return write(dependencies, request, async () =>
      ok({ actions: [], answer: { body: await importAll(context, batch) } }),
    );
  };
