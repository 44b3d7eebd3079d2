/** Whether every audit entry has its leaves, and the logs hold these and nothing else. What is missing at the end is appended. */
import { missingTile } from '#shared/transparency-log/tiles';
import { isAuditKey, type Key } from '#shared/table/keys';
import { logPartOf } from '#shared/table/log-keys';
import type { Difference } from '#shared/recompute/unit-differences';

import type { WithLogs } from '../dependencies.ts';
import { workInEntries } from '../stream/consume-entries.ts';
import { cannotAppend } from '../store/log/log-standing.ts';
import { signAnew } from '../stream/sequence.ts';
import { faultDifference, isDataFault } from './data-fault.ts';
import { secondLookMilliseconds } from '../time-for.ts';
import type { Drift } from './drift.ts';
import { type LogLook, partLook, lookAtEntries, wrongLooks } from './look-at-logs.ts';

/** Logs that are damaged at their end take nothing: that is reported, and keeps nothing else from being verified. */
const orDamage = async (write: () => Promise<unknown>): Promise<readonly Difference[]> => {
  try {
    await write();
    return [];
  } catch (error) {
    const isDamage = error instanceof Error && [cannotAppend, missingTile].includes(error.name);
    if (isDamage || isDataFault(error)) return [faultDifference(error)];
    throw error;
  }
};

const isHead = (key: Key): boolean => logPartOf(key)?.part === 'head';

export type LogsVerified = {
  readonly drift: readonly Drift[];
  /** Audit entries that had no leaf yet: the stream is on its way with them, or lost them. */
  readonly unlogged: number;
};

/**
 * Looks at what of these keys is an audit entry or a part of a log. What an earlier key signed is signed by that of now even
 * where nothing is repaired, since nothing of the log becomes another by it, and nobody can tell whose it is until then.
 */
export const verifyLogs = async (
  dependencies: WithLogs,
  keys: readonly Key[],
  repairs: boolean,
): Promise<LogsVerified> => {
  const { table, log, sleep } = dependencies;
  if (keys.some(isHead)) await orDamage(() => signAnew(dependencies));
  const audited = keys.filter(isAuditKey);
  // Not remembering: each part is read in an order of its own while the log grows.
  const parts = (): readonly LogLook[] => keys.flatMap((key) => partLook(dependencies, key) ?? []);
  const first = await lookAtEntries(table, audited);
  const suspect = await wrongLooks([...first.looks, ...parts()]);
  if (first.waiting.length === 0 && suspect.size === 0) return { drift: [], unlogged: 0 };
  await sleep(secondLookMilliseconds);
  const second = await lookAtEntries(table, first.waiting);
  const blocked = repairs ? await orDamage(() => workInEntries(dependencies, second.waiting)) : [];
  const again = [...(await lookAtEntries(table, audited)).looks, ...parts()];
  const wrong = await wrongLooks(again.filter(({ unit }) => suspect.has(unit)));
  const found = [...wrong, ...(blocked.length > 0 ? [['LOG', blocked] as const] : [])];
  const drift = found.map(([unit, differs]) => ({
    unit,
    generation: null,
    differs,
    repaired: false,
  }));
  for (const each of drift) log.error('driftFound', each);
  return { drift, unlogged: second.waiting.length };
};
