/** Imports rows of the public record: each row on its own, each entity in one transaction, the same row again without a write. */
import type * as z from 'zod';

import type { ImportOutcome, importSubmissionSchema } from '#shared/contract/other-views';
import { type Match, undecided } from '#shared/domain/match';
import type { Party } from '#shared/domain/party';
import { editedRecord, newRecord, type Submission } from '#shared/domain/record-changes';
import type { StoredRecord } from '#shared/domain/record';
import { brokenAllocation, type HeldByMatches } from '#shared/domain/record-under-matches';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { mapRows, type RowOutcome } from '#shared/public-record/map-rows';
import type { ImportedMatch } from '#shared/public-record/match-of-row';
import { type ImportedParty, joinUnits } from '#shared/public-record/parties-of-row';
import type { ImportedRecord } from '#shared/public-record/records-of-row';

import type { Dependencies } from '../dependencies.ts';
import type { Actor } from '../http/actor.ts';
import type { Answer } from '../http/answer.ts';
import { authorize } from '../http/authorize.ts';
import { type AuditContext, digestOf } from '../store/audit.ts';
import { areEndsLinked, readEnds } from '../store/match-ends.ts';
import { findMatch, matchActions } from '../store/match-store.ts';
import { findParty, partyActions } from '../store/party-store.ts';
import { findRecord, type HeldRecord, recordActions } from '../store/record-store.ts';
import { getSecret } from '../store/secret-store.ts';
import type { Action, Table } from '../store/table.ts';
import { write } from '../store/write.ts';
import { heldByMatchesDetail } from './match-words.ts';

type ReadableRow = Extract<RowOutcome, { ok: true }>;
type ImportContext = {
  readonly table: Table;
  readonly audit: AuditContext;
  readonly isPreview: boolean;
};

const tries = 5;

type Decided<Value> = Result<Value, HeldByMatches>;

/** Decides and transacts anew when somebody changed the same thing in between. Answers whether anything was to do. */
const commit = async (
  { table, isPreview }: ImportContext,
  decide: () => Promise<Decided<readonly Action[]>>,
): Promise<Decided<boolean>> => {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const decided = await decide();
    if (!decided.ok) return decided;
    const actions = decided.value;
    if (actions.length === 0) return ok(false);
    if (isPreview || (await table.transact(actions)).outcome === 'done') return ok(true);
  }
  throw new Error(`An import lost ${tries} rounds against other writers`);
};

const importParty = async (
  context: ImportContext,
  imported: ImportedParty,
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { table, audit } = context;
    const before = await findParty(table, imported.id);
    const units = joinUnits(before?.party.units ?? [], imported.units);
    if (before && digestOf(before.party.units) === digestOf(units)) return ok([]);
    const party: Party = {
      ...(before?.party ?? { ...imported, createdAt: audit.at }),
      units,
      version: (before?.party.version ?? 0) + 1,
      updatedAt: audit.at,
    };
    return ok(partyActions(before, party, audit));
  });

/** Published at its source, an imported record counts as accepted and released. */
const released = (record: StoredRecord, { at, actor }: AuditContext): StoredRecord => ({
  ...record,
  state: 'accepted',
  release: { version: record.version, at, by: actor.sub },
});

const versionOf = (
  held: HeldRecord | undefined,
  { kind, id, submission, party, partners, provenance }: ImportedRecord,
  audit: AuditContext,
): StoredRecord => {
  const content = { kind, ...submission } as Submission;
  const now = audit.at;
  if (!held) {
    const birth = { id, party, partners, draft: false, hasContact: false, provenance, now };
    return released(newRecord(content, birth), audit);
  }
  return released(
    { ...editedRecord(held.record, content, now), party, partners, provenance },
    audit,
  );
};

const importRecord = async (
  context: ImportContext,
  imported: ImportedRecord,
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { table, audit } = context;
    const before = await findRecord(table, imported.kind, imported.id);
    if (before?.record.provenance?.digest === imported.provenance.digest) return ok([]);
    const after = versionOf(before, imported, audit);
    const bar = before && brokenAllocation(before.record, after);
    return bar ? refuse(bar) : ok(recordActions({ before, after, audit }));
  });

/** A stage that the file has not changed undoes nothing that people decided since; other ends take other amounts. */
const decisionsOf = (before: Match | undefined, imported: ImportedMatch, hasSameEnds: boolean) => {
  const isSameStage = before?.provenance?.stageStated === imported.provenance?.stageStated;
  if (!before || !isSameStage) return { ...undecided, state: imported.state };
  const { state, quantity, summary, scope, answers, declined, releasedBy } = before;
  return hasSameEnds
    ? { state, quantity, summary, scope, answers, declined, releasedBy }
    : { ...undecided, state, declined };
};

const importMatch = async (
  context: ImportContext,
  imported: ImportedMatch,
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { table, audit } = context;
    const before = await findMatch(table, imported.id);
    const hasSameEnds =
      digestOf([before?.match.pledge, before?.match.offer]) ===
      digestOf([imported.pledge, imported.offer]);
    const isSame = hasSameEnds && before?.match.provenance?.digest === imported.provenance?.digest;
    if (before && isSame && (await areEndsLinked(table, before.match))) return ok([]);
    const version = (before?.match.version ?? 0) + 1;
    const decisions = decisionsOf(before?.match, imported, hasSameEnds);
    const match: Match = {
      ...imported,
      ...decisions,
      version,
      release:
        decisions.state === 'declined' ? null : { version, at: audit.at, by: audit.actor.sub },
      synthetic: false,
      createdAt: before?.match.createdAt ?? audit.at,
      updatedAt: audit.at,
    };
    const ends = await readEnds(table, before?.match, match);
    return ok(matchActions({ before, after: match, ends, audit }));
  });

/** Parties come before the records that name them, and records before the match that links them. */
const importRow = async (context: ImportContext, row: ReadableRow): Promise<Decided<boolean>> => {
  for (const party of row.parties) await importParty(context, party);
  let changed = false;
  for (const record of row.records) {
    const done = await importRecord(context, record);
    if (!done.ok) return done;
    changed ||= done.value;
  }
  if (!row.match) return ok(changed);
  const done = await importMatch(context, row.match);
  return done.ok ? ok(changed || done.value) : done;
};

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
  for (const row of [...rows].sort(
    (left, right) => Number(isMatch(left)) - Number(isMatch(right)),
  )) {
    if (!row.ok) {
      const first = row.refused.slice(0, mostOfRow);
      refused.push(...first.map((each) => ({ row: row.row, ...each })));
      continue;
    }
    const done = await importRow(context, row);
    if (!done.ok)
      refused.push({ row: row.row, pointer: '', reason: heldByMatchesDetail(done.error) });
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
    const isPreview = body.mode === 'preview';
    const at = dependencies.now();
    const audit = { actor, action: 'import', at, requestId, reason: null };
    const context = { table: dependencies.table, audit, isPreview };
    if (isPreview) return ok({ body: await importAll(context, rows) });
    const request = { route: 'importRecords', actor, idempotencyKey, path: null, body } as const;
    return write(dependencies, request, async () =>
      ok({ actions: [], answer: { body: await importAll(context, rows) } }),
    );
  };
