/** One row of the public record: each entity in one transaction, the same row again without a write. */
import { ok, refuse, type Result } from '#shared/domain/result';
import type { RowLook } from '#shared/public-record/looks-of-row';

import { draftOver } from '../../store/table/draft.ts';
import { mostTries, pauseForOthers } from '../../store/table/tries.ts';
import { confirmEntities } from './confirm-import.ts';
import { unlistedPages } from './import-publication.ts';
import type { Done, ImportContext, ReadableRow } from './import-step.ts';
import { rowContended } from './import-words.ts';
import { importEntities } from './import-entities.ts';
import { type RowToImport, type Refused, outcomeFor } from './outcome-of-row.ts';

export type RowDone = Done & {
  /** The pages for which the row is not published without a second officer. */
  readonly waitsFor: readonly string[];
  readonly looks: readonly RowLook[];
  /** The number that the row had in the edition before, where it has another now. */
  readonly was?: number;
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
