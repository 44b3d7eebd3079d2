/** What a row makes of its record: a new edition of it, unless people decided otherwise here, for that outlives an import. */
import { lostWithPartyFields } from '#shared/domain/fields/party-fields';
import type { StoredRecord } from '#shared/domain/records/record';
import { editBlocker } from '#shared/domain/matches/record-under-matches';
import { ok, refuse } from '#shared/domain/result';
import type { ImportedRecord } from '#shared/public-record/records-of-row';
import { importBlocker, statedContent } from '#shared/public-record/reimport';
import { isOver } from '#shared/domain/match-states';

import { digestOf } from '../../store/log/audit.ts';
import { recordActions } from '../../store/records/record-store.ts';
import { heldByMatchesDetail } from '../records/held-by-matches.ts';
import { mayGoOut } from './import-publication.ts';
import {
  commit,
  type Decided,
  type Done,
  type ImportContext,
  type ReadableRow,
  saysTheSame,
  type ChangeUnderMatches,
} from './import-step.ts';
import { importBarred, planLost } from './import-words.ts';
import { recordReadAgain } from './read-again.ts';
import { findRecord, type LoadedRecord } from '../../store/records/find-record.ts';
import { versionOf } from './record-edition.ts';

const saysOther = (before: LoadedRecord | undefined, after: StoredRecord): boolean =>
  before !== undefined && digestOf(statedContent(before.record)) !== digestOf(statedContent(after));

/** The live matches under a record whose words change. */
const underMatchesOf = (before: LoadedRecord | undefined): readonly ChangeUnderMatches[] => {
  const { id = '', matches: links = [] } = before?.record ?? {};
  const matches = links.filter(({ state }) => !isOver(state)).map(({ matchId }) => matchId);
  return matches.length > 0 ? [{ recordId: id, matches }] : [];
};

export type RecordDone = Done & { readonly saysOther: boolean };

const asBefore: Omit<RecordDone, 'changed'> = {
  saysOther: false,
  readAgain: false,
  underMatches: [],
};

export const importRecord = async (
  context: ImportContext,
  imported: ImportedRecord,
  given: ReadableRow['given'],
): Promise<Decided<RecordDone>> => {
  let outcome = asBefore;
  const done = await commit(context, async () => {
    outcome = asBefore;
    const { world, table, audit, prose } = context;
    const before = await findRecord(table, imported.kind, imported.id);
    const isSame = saysTheSame(before?.record.provenance, imported.provenance, given);
    const isAsBefore = isSame && !mayGoOut(before?.record, context);
    const again =
      isAsBefore && before && recordReadAgain(before.record, imported.provenance, context);
    if (isAsBefore && !again) return ok([]);
    const bar = before && importBlocker(before, digestOf);
    if (again) {
      outcome = { ...asBefore, readAgain: !bar };
      return ok(bar ? [] : await recordActions({ world, before, after: again, audit, prose }));
    }
    if (bar) return refuse(importBarred(bar));
    const after = versionOf(context, before, imported);
    const held = before && editBlocker(before.record, after);
    if (held) return refuse(heldByMatchesDetail(held));
    const lost = before && lostWithPartyFields(before.record.components, after.components);
    if (lost && lost.length > 0) return refuse(planLost(lost));
    const isOther = saysOther(before, after);
    outcome = {
      ...asBefore,
      saysOther: isOther,
      underMatches: isOther ? underMatchesOf(before) : [],
    };
    return ok(await recordActions({ world, before, after, audit, prose }));
  });
  return done.ok ? ok({ changed: done.value && !outcome.readAgain, ...outcome }) : done;
};
