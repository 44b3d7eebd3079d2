/** A second officer confirms what another imported: what waits for it becomes public as restated, and the audit says who. */
import { isPublic } from '#shared/domain/published/is-public';
import type { Provenance } from '#shared/domain/records/provenance';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { ImportedMatch } from '#shared/public-record/match-of-row';
import { importBlocker } from '#shared/public-record/reimport';

import { type AuditContext, digestOf } from '../../store/log/audit.ts';
import { wasMovedHere } from '../../store/records/history-store.ts';
import { readEnds } from '../../store/matches/match-ends.ts';
import { findMatch, matchActions } from '../../store/matches/match-store.ts';
import { recordActions } from '../../store/records/record-store.ts';
import { restatedMatch, restatedRecord } from './import-publication.ts';
import {
  commit,
  type Decided,
  type Done,
  type ImportContext,
  type ReadableRow,
  saysTheSame,
} from './import-step.ts';
import { decidedHere, hiddenHere, importBarred, notImported, ownImport } from './import-words.ts';
import { findRecord } from '../../store/records/find-record.ts';
import { linksTheSame, withKeptComponents } from './match-links.ts';

/** Who imported what waits; undefined when nothing does. */
const importerOf = (
  kept: Provenance | null,
  { actor }: AuditContext,
): Result<string | undefined, string> => {
  const by = kept?.awaits?.by;
  return by === actor.sub ? refuse(ownImport) : ok(by);
};

const confirmed = (audit: AuditContext, importedBy: string): AuditContext => ({
  ...audit,
  action: 'import.confirmation',
  grounds: { importedBy },
});

const confirmRecord = (
  context: ImportContext,
  { kind, id, provenance }: ReadableRow['records'][number],
  given: ReadableRow['given'],
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { world, table, audit, prose } = context;
    const before = await findRecord(table, kind, id);
    if (!before || !saysTheSame(before.record.provenance, provenance, given))
      return refuse(notImported);
    const bar = importBlocker(before, digestOf);
    if (bar) return refuse(importBarred(bar));
    // Whoever it is of has said so themselves, and no page needs to.
    if (before.record.release?.kind === 'released') return ok([]);
    const importer = importerOf(before.record.provenance, audit);
    if (!importer.ok) return importer;
    if (importer.value === undefined)
      return isPublic(world, before.record) ? ok([]) : refuse(hiddenHere);
    const version = before.record.version + 1;
    const after = restatedRecord({ ...before.record, version, updatedAt: audit.at }, audit);
    return ok(
      await recordActions({
        world,
        before,
        after,
        audit: confirmed(audit, importer.value),
        prose,
      }),
    );
  });

const confirmMatch = (
  context: ImportContext,
  stated: ImportedMatch,
  { matchComponents, given }: Pick<ReadableRow, 'matchComponents' | 'given'>,
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { world, table, audit } = context;
    const before = await findMatch(table, stated.id);
    if (!before || !saysTheSame(before.match.provenance, stated.provenance, given))
      return refuse(notImported);
    const kept = await withKeptComponents(table, stated, matchComponents);
    if (!linksTheSame(before.match, kept)) return refuse(notImported);
    if (before.match.release?.kind === 'released') return ok([]);
    const importer = importerOf(before.match.provenance, audit);
    if (!importer.ok) return importer;
    if (importer.value === undefined) return before.match.release ? ok([]) : refuse(hiddenHere);
    if (await wasMovedHere(table, before.match)) return refuse(decidedHere);
    const version = before.match.version + 1;
    const after = restatedMatch({ ...before.match, version, updatedAt: audit.at }, audit);
    const ends = await readEnds(table, before.match, after);
    return ok(
      await matchActions({ world, before, after, ends, audit: confirmed(audit, importer.value) }),
    );
  });

export const confirmEntities = async (
  context: ImportContext,
  { records, match, matchComponents, given }: ReadableRow,
): Promise<Decided<Done>> => {
  let changed = false;
  for (const record of records) {
    const done = await confirmRecord(context, record, given);
    if (!done.ok) return done;
    changed ||= done.value;
  }
  const done = match ? await confirmMatch(context, match, { matchComponents, given }) : ok(false);
  return done.ok
    ? ok({ changed: changed || done.value, readAgain: false, underMatches: [] })
    : done;
};
