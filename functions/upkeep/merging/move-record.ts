/** A record goes with its party: what it says, in private and in public, names the party that stays. */
import {
  recordNames,
  withMovedParties,
  withPartnersOfToday,
} from '#shared/domain/merging/moved-record';
import { recordBack } from '#shared/domain/merging/put-back';
import {
  recordBefore,
  type RecordBefore,
  releasedBefore,
} from '#shared/domain/merging/record-before';
import { nextVersion } from '#shared/domain/records/record-changes';
import type { RecordKind } from '#shared/domain/records/record';
import { movedKey, type MovedType } from '#shared/table/keys';

import { findRecord, type LoadedRecord } from '../../store/records/find-record.ts';
import { isReadByAll } from '../../store/records/items-beside-record.ts';
import { noteMoved } from '../../store/people/merge-store.ts';
import { recordActions } from '../../store/records/record-store.ts';
import type { Action } from '../../table.ts';
import { publicPartyAction } from '../../store/people/public-party.ts';
import { auditOfMove, commitMove, type MergeRun } from './moving.ts';

const typeOf = { pledge: 'PLEDGE', offer: 'OFFER' } as const satisfies Record<
  RecordKind,
  MovedType
>;

/** What is said, and what everyone reads of it, as each version stands after the move. */
type Moved = Pick<LoadedRecord, 'record' | 'released'>;

const actionsOf = (
  moving: MergeRun,
  before: LoadedRecord,
  { record, released }: Moved,
): Promise<readonly Action[]> => {
  const audit = auditOfMove(moving);
  return recordActions({
    world: moving.dependencies.world,
    before,
    after: { ...record, ...nextVersion(record, audit.at) },
    released: released && withPartnersOfToday(released, record, moving.move),
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
  return commitMove(moving, async () => {
    const held = await findRecord(table, kind, id);
    if (!held || !recordNames(held.record, move.from)) return [];
    const { record, released } = held;
    const after = {
      record: withMovedParties(record, move),
      released: released && withMovedParties(released, move),
    };
    return [
      ...(await actionsOf(moving, held, after)),
      noteMoved(merge, { type: typeOf[kind], id }, recordBefore(record, released, move)),
      ...(isReadByAll(world, held, move.from) ? [publicPartyAction(merge.id, merge.into)] : []),
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
  return commitMove(moving, async () => {
    const held = await findRecord(dependencies.table, kind, id);
    const note = movedKey(merge.id, typeOf[kind], id);
    if (!held || !(await dependencies.table.get(note))) return [];
    const { record, released } = held;
    const after = {
      record: recordBack(record, before, move),
      released: released && recordBack(released, releasedBefore(before, released), move),
    };
    return [...(await actionsOf(moving, held, after)), { delete: note }];
  });
};
