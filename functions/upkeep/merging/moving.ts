/** What every move of a merge has in common: in whose name it is done, and that it is done whoever else writes. */
import type { PartyMove } from '#shared/domain/merging/moved-party';
import type { Party } from '#shared/domain/parties/party';
import { UnreadableItem } from '#shared/domain/kept/unreadable-item';
import { mergeKey } from '#shared/table/keys';

import type { Dependencies } from '../../dependencies.ts';
import { faultOf } from '../../fault.ts';
import type { AuditContext } from '../../store/log/audit.ts';
import { isTornRead } from '../../store/records/find-record.ts';
import { findMerge, type Merge } from '../../store/people/merge-store.ts';
import { findParty } from '../../store/people/party-store.ts';
import { mostTries, pauseForOthers } from '../../store/table/tries.ts';
import type { Action } from '../../table.ts';

export type MergeRun = {
  readonly dependencies: Dependencies;
  readonly merge: Merge;
  /** Into the party that stays, or out of it again. */
  readonly move: PartyMove;
};

const there = async ({ table }: Dependencies, id: string): Promise<Party> => {
  const held = await findParty(table, id);
  if (!held) throw new Error('A party that goes into another is not there');
  return held.party;
};

/** To whom things move now, as that party stands. */
export const runOf = async (dependencies: Dependencies, merge: Merge): Promise<MergeRun> => {
  const { id, into, way } = merge;
  const [from, to] = way === 'in' ? [id, into] : [into, id];
  return { dependencies, merge, move: { from, to: await there(dependencies, to) } };
};

export const auditOfMove = ({ dependencies, merge }: MergeRun): AuditContext => ({
  actor: merge.by,
  action: merge.way === 'in' ? 'party.merge' : 'party.part',
  at: dependencies.now(),
  requestId: `merge ${merge.id}`,
  reason: null,
  grounds: { merged: merge.id, into: merge.into },
});

/** Whoever is still on the way as it is turned round, or ended, moves nothing more: nobody would put it back. */
const isStillOn = (merge: Merge, now: Merge | undefined): now is Merge =>
  now?.way === merge.way &&
  now.startedAt === merge.startedAt &&
  (now.way === 'in' || now.phase === 'moving');

/** Decides anew while others are faster. Nothing is to do where it was done before. */
export const commitMove = async (
  { dependencies, merge }: MergeRun,
  decide: () => Promise<readonly Action[]>,
): Promise<boolean> => {
  const { table } = dependencies;
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const now = await findMerge(table, merge.id);
    if (!isStillOn(merge, now)) return false;
    const actions = await decide();
    if (actions.length === 0) return false;
    const asFound = { check: mergeKey(merge.id), ifVersion: now.rev };
    if ((await table.transact([...actions, asFound])).outcome === 'done') return true;
    await pauseForOthers(dependencies);
  }
  throw new Error('What names a party that goes into another is written all the time');
};

/** Undefined of what cannot be read, which keeps no other from moving: it is told, and stays as it is. */
export const unlessDamaged = async <Value>(
  { log }: Pick<Dependencies, 'log'>,
  move: () => Promise<Value>,
): Promise<Value | undefined> => {
  try {
    return await move();
  } catch (error) {
    if (!(error instanceof UnreadableItem) && !isTornRead(error)) throw error;
    log.error('fault', faultOf(error));
    return undefined;
  }
};
