/** What every move of a merge has in common: in whose name it is done, and that it is done whoever else writes. */
import type { PartyMove } from '#shared/domain/merging/moved-party';
import type { Party } from '#shared/domain/party';

import type { Dependencies } from '../../dependencies.ts';
import type { AuditContext } from '../../store/audit.ts';
import type { Merge } from '../../store/merge-store.ts';
import { mostTries, pauseForOthers } from '../../store/write.ts';
import type { Action } from '../../table.ts';

export type MergeRun = {
  readonly dependencies: Dependencies;
  readonly merge: Merge;
  /** Into the party that stays, or out of it again. */
  readonly move: PartyMove;
};

/** To whom things move now, as that party stands. */
export const moveOf = ({ id, into, way }: Merge, parties: Readonly<Record<'id' | 'into', Party>>) =>
  way === 'in' ? { from: id, to: parties.into } : { from: into, to: parties.id };

export const auditOfMove = ({ dependencies, merge }: MergeRun): AuditContext => ({
  actor: merge.by,
  action: merge.way === 'in' ? 'party.merge' : 'party.part',
  at: dependencies.now(),
  requestId: `merge ${merge.id}`,
  reason: null,
  grounds: { merged: merge.id, into: merge.into },
});

/** Decides anew while others are faster. Nothing is to do where it was done before. */
export const commitMove = async (
  { table, sleep, random }: Pick<Dependencies, 'table' | 'sleep' | 'random'>,
  decide: () => Promise<readonly Action[]>,
): Promise<boolean> => {
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const actions = await decide();
    if (actions.length === 0) return false;
    if ((await table.transact(actions)).outcome === 'done') return true;
    await pauseForOthers({ sleep, random });
  }
  throw new Error('What names a party that goes into another is written all the time');
};
