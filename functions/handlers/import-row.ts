/** One row of the public record: each entity in one transaction, the same row again without a write. */
import { type Match, undecided } from '#shared/domain/match';
import type { Party } from '#shared/domain/party';
import { editedRecord, newRecord, type Submission } from '#shared/domain/record-changes';
import type { StoredRecord } from '#shared/domain/record';
import { publicVersionOf, type Restated } from '#shared/domain/release';
import { brokenAllocation } from '#shared/domain/record-under-matches';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { RowOutcome } from '#shared/public-record/map-rows';
import type { ImportedMatch } from '#shared/public-record/match-of-row';
import { type ImportedParty, joinUnits } from '#shared/public-record/parties-of-row';
import type { ImportedRecord } from '#shared/public-record/records-of-row';
import { importBar, statedContent } from '#shared/public-record/reimport';

import type { Dependencies } from '../dependencies.ts';
import { type AuditContext, digestOf } from '../store/audit.ts';
import { draftOver } from '../store/draft.ts';
import { areEndsLinked, readEnds } from '../store/match-ends.ts';
import { findMatch, matchActions } from '../store/match-store.ts';
import { findParty, partyActions } from '../store/party-store.ts';
import { findRecord, type HeldRecord, recordActions } from '../store/record-store.ts';
import type { Action, KeyedTable } from '../store/table.ts';
import { mostTries, pauseForOthers, tooLarge } from '../store/write.ts';
import { importBarred, rowContended, rowTooLarge } from './import-words.ts';
import { heldByMatchesDetail } from './match-words.ts';

export type ReadableRow = Extract<RowOutcome, { ok: true }>;

/** A preview has a draft for its table. */
export type ImportContext = Pick<Dependencies, 'world' | 'sleep' | 'random'> & {
  readonly table: KeyedTable;
  readonly audit: AuditContext;
};

/** Decided, or why the row is refused, in words. */
type Decided<Value> = Result<Value, string>;

/** Decides and transacts anew when somebody changed the same thing in between. Answers whether anything was to do. */
const commit = async (
  context: ImportContext,
  decide: () => Promise<Decided<readonly Action[]>>,
): Promise<Decided<boolean>> => {
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const decided = await decide();
    if (!decided.ok) return decided;
    const actions = decided.value;
    if (actions.length === 0) return ok(false);
    if (tooLarge(actions)) return refuse(rowTooLarge);
    if ((await context.table.transact(actions)).outcome === 'done') return ok(true);
    await pauseForOthers(context);
  }
  return refuse(rowContended);
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

/** Public because its pages are: nobody whom it names released it. */
const restatement = (
  { version, sources, provenance }: Pick<Match, 'version' | 'sources' | 'provenance'>,
  { at }: AuditContext,
): Restated => ({ kind: 'restated', version, at, sources, readOn: provenance?.readOn ?? null });

/** Published at its source, an imported record counts as accepted. */
const restated = (record: StoredRecord, audit: AuditContext): StoredRecord => ({
  ...record,
  state: 'accepted',
  release: restatement(record, audit),
  releases: publicVersionOf(record) + 1,
});

const contentOf = (
  { world, audit: { at: now } }: ImportContext,
  held: HeldRecord | undefined,
  { kind, id, submission, party, partners, provenance }: ImportedRecord,
): StoredRecord => {
  const content = { kind, ...submission } as Submission;
  if (!held)
    return newRecord(content, {
      id,
      world,
      party,
      partners,
      draft: false,
      hasContact: false,
      provenance,
      now,
    });
  const { excludedPartyIds, excludedCountries } = held.record;
  const edited = editedRecord(held.record, content, now);
  return { ...edited, excludedPartyIds, excludedCountries, party, partners };
};

const versionOf = (
  context: ImportContext,
  held: HeldRecord | undefined,
  imported: ImportedRecord,
): StoredRecord => {
  const record = contentOf(context, held, imported);
  const contentDigest = digestOf(statedContent(record));
  return restated(
    { ...record, provenance: { ...imported.provenance, contentDigest } },
    context.audit,
  );
};

const importRecord = async (
  context: ImportContext,
  imported: ImportedRecord,
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { world, table, audit } = context;
    const before = await findRecord(table, imported.kind, imported.id);
    if (before?.record.provenance?.digest === imported.provenance.digest) return ok([]);
    const bar = before && importBar(before, digestOf);
    if (bar) return refuse(importBarred(bar));
    const after = versionOf(context, before, imported);
    const broken = before && brokenAllocation(before.record, after);
    return broken
      ? refuse(heldByMatchesDetail(broken))
      : ok(recordActions({ world, before, after, audit }));
  });

/** A stage that the file has not changed undoes nothing that people decided since; other ends take other amounts. */
const decisionsOf = (before: Match | undefined, imported: ImportedMatch, hasSameEnds: boolean) => {
  const isSameStage = before?.provenance?.stageStated === imported.provenance?.stageStated;
  if (!before || !isSameStage) return { ...undecided, state: imported.state };
  const { state, quantity, summary, scope, disclosed = null, answers } = before;
  const { declined, releasedBy } = before;
  return hasSameEnds
    ? { state, quantity, summary, scope, disclosed, answers, declined, releasedBy }
    : { ...undecided, state, declined };
};

/** What is no longer public is so by a decision of people, which is for them to take back. */
const publicityOf = (
  before: Match | undefined,
  after: Pick<Match, 'version' | 'sources' | 'provenance'>,
  audit: AuditContext,
): Pick<Match, 'release' | 'releases'> => {
  const releases = before ? publicVersionOf(before) : 0;
  return before?.release === null
    ? { release: null, releases }
    : { release: restatement(after, audit), releases: releases + 1 };
};

const importMatch = async (
  context: ImportContext,
  imported: ImportedMatch,
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { world, table, audit } = context;
    const before = await findMatch(table, imported.id);
    const hasSameEnds =
      digestOf([before?.match.pledge, before?.match.offer]) ===
      digestOf([imported.pledge, imported.offer]);
    const isSame = hasSameEnds && before?.match.provenance?.digest === imported.provenance?.digest;
    if (before && isSame && (await areEndsLinked(table, before.match))) return ok([]);
    const version = (before?.match.version ?? 0) + 1;
    const match: Match = {
      ...imported,
      ...decisionsOf(before?.match, imported, hasSameEnds),
      // What they released was another edition: this one is restated until they do so again.
      ...(before?.match.release?.kind === 'released' ? { releasedBy: [] } : {}),
      version,
      ...publicityOf(before?.match, { ...imported, version }, audit),
      synthetic: false,
      createdAt: before?.match.createdAt ?? audit.at,
      updatedAt: audit.at,
    };
    const ends = await readEnds(table, before?.match, match);
    return ok(matchActions({ world, before, after: match, ends, audit }));
  });

/** Parties come before the records that name them, and records before the match that links them. */
const importEntities = async (
  context: ImportContext,
  { parties, records, match }: ReadableRow,
): Promise<Decided<boolean>> => {
  for (const party of parties) {
    const done = await importParty(context, party);
    if (!done.ok) return done;
  }
  let changed = false;
  for (const record of records) {
    const done = await importRecord(context, record);
    if (!done.ok) return done;
    changed ||= done.value;
  }
  if (!match) return ok(changed);
  const done = await importMatch(context, match);
  return done.ok ? ok(changed || done.value) : done;
};

/** Tried on a draft first, so that a row is refused as a whole. */
export const importRow = async (
  context: ImportContext,
  row: ReadableRow,
): Promise<Decided<boolean>> => {
  const draft = draftOver(context.table);
  const tried = await importEntities({ ...context, table: draft }, row);
  return tried.ok && draft.holdsWrites() ? importEntities(context, row) : tried;
};
