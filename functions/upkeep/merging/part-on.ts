/** What a merge moved goes back to the party that it came from, but for what people chose to stay. */
import type { Interest } from '#shared/domain/matches/interest';
import type { Match } from '#shared/domain/matches/match';
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import { type Key, partingKey } from '#shared/table/keys';

import { findRecord } from '../../store/records/find-record.ts';
import { namedAt } from '../../store/matches/match-ends.ts';
import {
  matchBeforeIn,
  type Merge,
  type Moved,
  movedBy,
  recordBeforeIn,
} from '../../store/people/merge-store.ts';
import { moveInterest, movePerson } from './move-beside.ts';
import { moveMatchBack } from './move-match.ts';
import { moveRecordBack } from './move-record.ts';
import { commitMove, type MergeRun, unlessDamaged } from './moving.ts';

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
      for (const recordId of namedAt(match, kind)) {
        if ((await leadOf(moving, kind, recordId)) === moving.move.to.id) return true;
        stays ||= staying.includes(recordId);
      }
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
const crossOut = async (moving: MergeRun, notes: readonly Key[]): Promise<void> => {
  for (const note of notes) await commitMove(moving, async () => [{ delete: note }]);
};

/** What cannot be read keeps its note, and nothing else from going back. */
export const partOn = async (moving: MergeRun): Promise<Merge['phase']> => {
  const { merge, dependencies } = moving;
  const { table, log } = dependencies;
  const damaged = new Set<string>();
  let moved = 0;
  for (const each of await movedBy(table, merge.id)) {
    if (moved === movesAtOnce) break;
    const isBack = await unlessDamaged(dependencies, () => goBack(moving, each));
    if (isBack === undefined) damaged.add(each.item.SK);
    if (isBack) moved += 1;
  }
  log.info('partyMoved', { from: merge.into, to: merge.id, moved });
  if (moved === movesAtOnce) return 'moving';
  const notes = (await movedBy(table, merge.id)).map(({ item: { PK, SK } }) => ({ PK, SK }));
  await crossOut(moving, [
    ...notes.filter(({ SK }) => !damaged.has(SK)),
    partingKey(merge.into, merge.id),
  ]);
  return 'complete';
};
