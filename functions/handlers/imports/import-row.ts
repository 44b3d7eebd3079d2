/** One row of the public record: each entity in one transaction, the same row again without a write. */
import type { Party } from '#shared/domain/party';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { RowMapping } from '#shared/public-record/map-rows';
import { type ImportedParty, joinUnits } from '#shared/public-record/parties-of-row';
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import type { RowLook } from '#shared/public-record/looks-of-row';
import type { RowRefusal } from '#shared/public-record/row-reasons';
import type { KeptAddresses } from '#shared/public-record/row-spelling';

import { digestOf } from '../../store/audit.ts';
import { draftOver } from '../../store/draft.ts';
import { findParty, partyActions } from '../../store/party-store.ts';
import { mostTries, pauseForOthers } from '../../store/write.ts';
import { confirmEntities } from './confirm-import.ts';
import { importMatch } from './import-match.ts';
import { unlistedPages } from './import-publication.ts';
import { importRecord } from './import-record.ts';
import {
  commit,
  type Decided,
  type Done,
  type ImportContext,
  type ReadableRow,
  type ChangeUnderMatches,
} from './import-step.ts';
import { rowContended, unidentified } from './import-words.ts';
import { outcomeInKeptSpelling } from './kept-spelling.ts';
import type { SimilarRecords } from './similar-records.ts';
import { type Identified, isKept, type RowIdentities, seedOf } from './row-identities.ts';

const saysNothingNew = (party: Party, said: Pick<Party, 'type' | 'country' | 'units'>): boolean =>
  party.type === said.type &&
  party.country === said.country &&
  digestOf(party.units) === digestOf(said.units);

const importParty = async (
  context: ImportContext,
  imported: ImportedParty,
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { table, audit } = context;
    const before = await findParty(table, imported.id);
    const units = joinUnits(before?.party.units ?? [], imported.units);
    // What nobody said of it so far is added; what was said stays.
    const said = {
      type: before?.party.type ?? imported.type,
      country: before?.party.country ?? imported.country,
      units,
    };
    if (before && saysNothingNew(before.party, said)) return ok([]);
    const party: Party = {
      ...(before?.party ?? { ...imported, createdAt: audit.at }),
      ...said,
      version: (before?.party.version ?? 0) + 1,
      updatedAt: audit.at,
    };
    return ok(partyActions(before, party, audit));
  });

/** Parties come before the records that name them, and records before the match that links them. */
const importEntities = async (
  context: ImportContext,
  { parties, records, match, matchComponents, given }: ReadableRow,
): Promise<Decided<Done>> => {
  for (const party of parties) {
    const done = await importParty(context, party);
    if (!done.ok) return done;
  }
  let changed = false;
  let readAgain = false;
  let offerSaysOther = false;
  const underMatches: ChangeUnderMatches[] = [];
  for (const record of records) {
    const done = await importRecord(context, record, given);
    if (!done.ok) return done;
    changed ||= done.value.changed;
    readAgain ||= done.value.readAgain;
    offerSaysOther ||= done.value.saysOther;
    underMatches.push(...done.value.underMatches);
  }
  if (!match) return ok({ changed, readAgain: readAgain && !changed, underMatches });
  const done = await importMatch(context, {
    match,
    matchComponents,
    offerSaysOther,
    given,
  });
  if (!done.ok) return done;
  changed ||= done.value.changed;
  readAgain ||= done.value.readAgain;
  return ok({ changed, readAgain: readAgain && !changed, underMatches });
};

export type RowDone = Done & {
  /** The pages for which the row is not published without a second officer. */
  readonly waitsFor: readonly string[];
  readonly looks: readonly RowLook[];
  /** The number that the row had in the edition before, where it has another now. */
  readonly was?: number;
};

export type RowToImport = {
  readonly row: PublicRecordRow;
  readonly place: number;
  readonly mapping: RowMapping;
  readonly identities: RowIdentities;
  readonly similar: SimilarRecords;
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
  const outcome = asWritten.ok
    ? await outcomeInKeptSpelling(table, asWritten, spelledAs)
    : asWritten;
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

/** Whoever is known already was looked at when it was new. */
const looksOf = async (
  { looks, records, match }: ReadableRow,
  { similar }: RowToImport,
  isNew: boolean,
): Promise<readonly RowLook[]> => {
  const alike = isNew && !match ? await Promise.all(records.map(similar)) : [];
  return [...looks, ...alike.flat()];
};

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
    const looks = done.value.changed ? await looksOf(outcome, given, identity?.is === 'new') : [];
    const was = identity?.is === 'known' ? identity.was : undefined;
    return ok({
      ...done.value,
      waitsFor: context.confirms ? [] : waitsFor(outcome, context),
      underMatches: tried.value.underMatches,
      looks: context.confirms ? [] : looks,
      ...(was !== undefined && { was }),
    });
  }
  return refused(rowContended);
};
