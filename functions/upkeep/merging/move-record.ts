/** A record goes with its party: what it says, in private and in public, names the party that stays. */
import { isPublic } from '#shared/domain/is-public';
import { withMovedParties, recordNames } from '#shared/domain/merging/moved-record';
import { recordBack, type RecordBefore } from '#shared/domain/merging/put-back';
import { nextVersion } from '#shared/domain/record-changes';
import type { RecordKind, StoredRecord } from '#shared/domain/record';
import { movedKey, type MovedType } from '#shared/table/keys';

import { findRecord, type LoadedRecord } from '../../store/find-record.ts';
import { noteMoved } from '../../store/merge-store.ts';
import { recordActions } from '../../store/record-store.ts';
import type { Action } from '../../table.ts';
import { publicPartyAction } from '../../store/public-party.ts';
import { auditOfMove, commitMove, type MergeRun } from './moving.ts';

const typeOf = { pledge: 'PLEDGE', offer: 'OFFER' } as const satisfies Record<
  RecordKind,
  MovedType
>;

const actionsOf = (
  moving: MergeRun,
  held: LoadedRecord,
  as: <Version extends StoredRecord>(version: Version) => Version,
): Promise<readonly Action[]> => {
  const { dependencies } = moving;
  const audit = auditOfMove(moving);
  const { record, released } = held;
  return recordActions({
    world: dependencies.world,
    before: held,
    after: { ...as(record), ...nextVersion(record, audit.at) },
    released: released && as(released),
    audit,
  });
};

export const moveNamedRecord = async (
  moving: MergeRun,
  kind: RecordKind,
  id: string,
): Promise<boolean> => {
  const { dependencies, merge, move } = moving;
  const { table, world } = dependencies;
  return commitMove(dependencies, async () => {
    const held = await findRecord(table, kind, id);
    if (!held || !recordNames(held.record, move.from)) return [];
    const { party, partners, excludedPartyIds } = held.record;
    const isShown = held.released !== undefined && isPublic(world, held.record);
    return [
      ...(await actionsOf(moving, held, (version) => withMovedParties(version, move))),
      noteMoved(merge, { type: typeOf[kind], id }, { party, partners, excludedPartyIds }),
      ...(isShown ? [publicPartyAction(merge.id, merge.into)] : []),
    ];
  });
};

export const moveRecordBack = async (
  moving: MergeRun,
  kind: RecordKind,
  id: string,
  before: RecordBefore,
): Promise<boolean> => {
  const { dependencies, merge, move } = moving;
  return commitMove(dependencies, async () => {
    const held = await findRecord(dependencies.table, kind, id);
    const note = movedKey(merge.id, typeOf[kind], id);
    if (!held || !(await dependencies.table.get(note))) return [];
    return [
      ...(await actionsOf(moving, held, (version) => recordBack(version, before, move))),
      { delete: note },
    ];
  });
};
