/** Decides and commits what one entity needs, and decides anew while others are faster. */
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Action, KeyedTable } from '../../table.ts';
import { tooLarge } from './too-large.ts';
import { mostTries, pauseForOthers } from './tries.ts';

type Committing = Pick<Dependencies, 'sleep' | 'random'> & {
  readonly table: Pick<KeyedTable, 'transact'>;
};

/** Answers whether anything was to do; `otherwise` says what it is called when a write cannot be done. */
export const commitDecided = async <Refused>(
  { table, sleep, random }: Committing,
  decide: () => Promise<Result<readonly Action[], Refused>>,
  otherwise: Readonly<Record<'tooLarge' | 'contended', Refused>>,
): Promise<Result<boolean, Refused>> => {
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const decided = await decide();
    if (!decided.ok) return decided;
    const actions = decided.value;
    if (actions.length === 0) return ok(false);
    if (tooLarge(actions)) return refuse(otherwise.tooLarge);
    if ((await table.transact(actions)).outcome === 'done') return ok(true);
    await pauseForOthers({ sleep, random });
  }
  return refuse(otherwise.contended);
};
