/** What a merge moved goes back to the party that it came from, but for what people chose to stay. */
import type { Interest } from '#shared/domain/interest';
import type { Match } from '#shared/domain/match';
import { type RecordKind, recordKinds } from '#shared/domain/record';
import { movedKey } from '#shared/table/keys';

import { findRecord } from '../../store/find-record.ts';
import {
  matchBeforeIn,
  type Merge,
  type Moved,
  movedBy,
  recordBeforeIn,
} from '../../store/merge-store.ts';
import { moveInterest, movePerson } from './move-beside.ts';
import { moveMatchBack } from './move-match.ts';
import { moveRecordBack } from './move-record.ts';
import type { MergeRun } from './moving.ts';

const leadOf = async (
  { dependencies }: MergeRun,
  kind: RecordKind,
  id: string | null,
): Promise<string | undefined> =>
  id === null ? undefined : (await findRecord(dependencies.table, kind, id))?.record.party.id;

/** A match follows its records, which stand before it; one without a record of theirs is chosen by itself. */
const followsRecords =
  (moving: MergeRun) =>
  async (match: Match): Promise<boolean> => {
    const { staying } = moving.merge;
    let stays = staying.includes(match.id);
    for (const kind of recordKinds) {
      const { recordId } = match[kind];
      if ((await leadOf(moving, kind, recordId)) === moving.move.to.id) return true;
      stays ||= recordId !== null && staying.includes(recordId);
    }
    return !stays;
  };

/** What was said of a pair goes with the record of their own; that they could help a need goes with the party. */
const followsOwn =
  (moving: MergeRun) =>
  async ({ own, pledgeId, offerId }: Interest): Promise<boolean> => {
    if (own === null) return true;
    const lead = await leadOf(moving, own, own === 'pledge' ? pledgeId : offerId);
    return lead === moving.move.to.id;
  };

const goBack = async (moving: MergeRun, { type, id, item }: Moved): Promise<boolean> => {
  const isToStay = moving.merge.staying.includes(id);
  switch (type) {
    case 'PLEDGE':
    case 'OFFER':
      return (
        !isToStay &&
        moveRecordBack(moving, type === 'PLEDGE' ? 'pledge' : 'offer', id, recordBeforeIn(item))
      );
    case 'MATCH':
      return moveMatchBack(moving, id, matchBeforeIn(item), followsRecords(moving));
    case 'INTEREST':
      return moveInterest(moving, id, followsOwn(moving));
    case 'USER':
      return !isToStay && movePerson(moving, id);
  }
};

const movesAtOnce = 100;

/** The notes of what stays are crossed out last, since matches are judged by their records. */
export const partOn = async (moving: MergeRun): Promise<Merge['phase']> => {
  const { merge, dependencies } = moving;
  const { table, log } = dependencies;
  const noted = await movedBy(table, merge.id);
  let moved = 0;
  for (const each of noted) {
    if (moved === movesAtOnce) break;
    if (await goBack(moving, each)) moved += 1;
  }
  log.info('partyMoved', { from: merge.into, to: merge.id, moved });
  if (moved === movesAtOnce) return 'moving';
  for (const { type, id } of await movedBy(table, merge.id))
    await table.transact([{ delete: movedKey(merge.id, type, id) }]);
  return 'complete';
};
