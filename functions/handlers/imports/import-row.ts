/** One row of the public record: each entity in one transaction, the same row again without a write. */
import { isOver } from '#shared/domain/match';
import type { Party } from '#shared/domain/party';
import { editedRecord, newRecord, type Submission } from '#shared/domain/record-changes';
import type { StoredRecord } from '#shared/domain/record';
import { brokenAllocation } from '#shared/domain/record-under-matches';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { RowMapping } from '#shared/public-record/map-rows';
import { type ImportedParty, joinUnits } from '#shared/public-record/parties-of-row';
import type { ImportedRecord } from '#shared/public-record/records-of-row';
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import { importBar, statedContent } from '#shared/public-record/reimport';
import type { RowRefusal } from '#shared/public-record/row-reasons';
import type { KeptAddresses } from '#shared/public-record/row-spelling';

import { digestOf } from '../../store/audit.ts';
import { draftOver } from '../../store/draft.ts';
import { findParty, partyActions } from '../../store/party-store.ts';
import { findRecord, type HeldRecord, recordActions } from '../../store/record-store.ts';
import { mostTries, pauseForOthers } from '../../store/write.ts';
import { confirmEntities } from './confirm-import.ts';
import { importMatch } from './import-match.ts';
import { importedRecordAs, mayGoOut, unlistedPages } from './import-publication.ts';
import {
  commit,
  type Decided,
  type Done,
  type ImportContext,
  type ReadableRow,
  saysTheSame,
  type UnderMatches,
} from './import-step.ts';
import { importBarred, rowContended, unidentified } from './import-words.ts';
import { inKeptSpelling } from './kept-spelling.ts';
import { recordReadAgain } from './read-again.ts';
import { heldByMatchesDetail } from '../records/held-by-matches.ts';
import { type Identified, isKept, type RowIdentities, seedOf } from './row-identities.ts';

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
  const provenance = { ...imported.provenance, contentDigest };
  return importedRecordAs({ ...record, provenance }, context);
};

const saysOther = (before: HeldRecord | undefined, after: StoredRecord): boolean =>
  before !== undefined && digestOf(statedContent(before.record)) !== digestOf(statedContent(after));

/** The live matches under a record whose words change. */
const underMatchesOf = (before: HeldRecord | undefined): readonly UnderMatches[] => {
  const { id = '', matches: links = [] } = before?.record ?? {};
  const matches = links.filter(({ state }) => !isOver(state)).map(({ matchId }) => matchId);
  return matches.length > 0 ? [{ recordId: id, matches }] : [];
};

type RecordDone = Done & { readonly saysOther: boolean };

const asBefore: Omit<RecordDone, 'changed'> = {
  saysOther: false,
  readAgain: false,
  underMatches: [],
};

const importRecord = async (
  context: ImportContext,
  imported: ImportedRecord,
  given: ReadableRow['given'],
): Promise<Decided<RecordDone>> => {
  let outcome = asBefore;
  const done = await commit(context, async () => {
    outcome = asBefore;
    const { world, table, audit } = context;
    const before = await findRecord(table, imported.kind, imported.id);
    const isSame = saysTheSame(before?.record.provenance, imported.provenance, given);
    const isAsBefore = isSame && !mayGoOut(before?.record, context);
    const again =
      isAsBefore && before && recordReadAgain(before.record, imported.provenance, context);
    if (isAsBefore && !again) return ok([]);
    const bar = before && importBar(before, digestOf);
    if (again) {
      outcome = { ...asBefore, readAgain: !bar };
      return ok(bar ? [] : recordActions({ world, before, after: again, audit }));
    }
    if (bar) return refuse(importBarred(bar));
    const after = versionOf(context, before, imported);
    const broken = before && brokenAllocation(before.record, after);
    if (broken) return refuse(heldByMatchesDetail(broken));
    const isOther = saysOther(before, after);
    outcome = {
      ...asBefore,
      saysOther: isOther,
      underMatches: isOther ? underMatchesOf(before) : [],
    };
    return ok(recordActions({ world, before, after, audit }));
  });
  return done.ok ? ok({ changed: done.value && !outcome.readAgain, ...outcome }) : done;
};

/** Parties come before the records that name them, and records before the match that links them. */
const importEntities = async (
  context: ImportContext,
  { parties, records, match, given }: ReadableRow,
): Promise<Decided<Done>> => {
  for (const party of parties) {
    const done = await importParty(context, party);
    if (!done.ok) return done;
  }
  let changed = false;
  let readAgain = false;
  let offerSaysOther = false;
  const underMatches: UnderMatches[] = [];
  for (const record of records) {
    const done = await importRecord(context, record, given);
    if (!done.ok) return done;
    changed ||= done.value.changed;
    readAgain ||= done.value.readAgain;
    offerSaysOther ||= done.value.saysOther;
    underMatches.push(...done.value.underMatches);
  }
  if (!match) return ok({ changed, readAgain: readAgain && !changed, underMatches });
  const done = await importMatch(context, { match, offerSaysOther, given });
  if (!done.ok) return done;
  changed ||= done.value.changed;
  readAgain ||= done.value.readAgain;
  return ok({ changed, readAgain: readAgain && !changed, underMatches });
};

export type RowDone = Done & {
  /** The pages for which the row is not published without a second officer. */
  readonly waitsFor: readonly string[];
  /** The number that the row had in the edition before, where it has another now. */
  readonly was?: number;
};

export type RowToImport = {
  readonly row: PublicRecordRow;
  readonly place: number;
  readonly mapping: RowMapping;
  readonly identities: RowIdentities;
};

type Refused = readonly RowRefusal[];

/** What the row becomes, with the ids of itself and of the rows that it links. */
const outcomeFor = async (
  { table }: ImportContext,
  { row, place, mapping, identities }: RowToImport,
): Promise<Result<{ outcome: ReadableRow; found: Identified | undefined }, Refused>> => {
  const pointer = `/records/${place}`;
  const find = identities.lookUpIn(table);
  const found = await find(row);
  if (found && !isKept(found.identity))
    return refuse([{ pointer, reason: unidentified(found.identity, row.row) }]);
  const seeds = new Map([[row, seedOf(found)]]);
  for (const other of mapping.relatedTo(row)) seeds.set(other, seedOf(await find(other)));
  const spelledAs = (kept?: KeptAddresses) =>
    mapping.outcomeOf(place, (other) => seeds.get(other), kept);
  const asWritten = spelledAs();
  const outcome = asWritten.ok ? await inKeptSpelling(table, asWritten, spelledAs) : asWritten;
  return outcome.ok ? ok({ outcome, found }) : refuse(outcome.refused);
};

const waitsFor = ({ records, match }: ReadableRow, context: ImportContext): readonly string[] => [
  ...new Set([
    ...records.flatMap(({ submission: { sources }, provenance }) =>
      unlistedPages({ sources, provenance }, context),
    ),
    ...(match ? unlistedPages(match, context) : []),
  ]),
];

/**
 * Tried on a draft first, so that a row is refused as a whole. Who the row is, is kept before what it says is: whoever
 * imports the same row in that moment finds it there, and decides anew.
 */
export const importRow = async (
  context: ImportContext,
  given: RowToImport,
): Promise<Result<RowDone, Refused>> => {
  const pointer = `/records/${given.place}`;
  const refused = (reason: string): Result<never, Refused> => refuse([{ pointer, reason }]);
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const made = await outcomeFor(context, given);
    if (!made.ok) return made;
    const { outcome, found } = made.value;
    const draft = draftOver(context.table);
    const run = context.confirms ? confirmEntities : importEntities;
    const tried = await run({ ...context, table: draft }, outcome);
    if (!tried.ok) return refused(tried.error);
    const keeping = context.confirms ? [] : (found?.actions ?? []);
    if (keeping.length > 0) {
      const kept = await context.table.transact(keeping);
      if (kept.outcome !== 'done') {
        await pauseForOthers(context);
        continue;
      }
    }
    const done = draft.holdsWrites() ? await run(context, outcome) : tried;
    if (!done.ok) return refused(done.error);
    const { identity } = found ?? {};
    const was = identity?.is === 'known' ? identity.was : undefined;
    return ok({
      ...done.value,
      waitsFor: context.confirms ? [] : waitsFor(outcome, context),
      underMatches: tried.value.underMatches,
      ...(was !== undefined && { was }),
    });
  }
  return refused(rowContended);
};
