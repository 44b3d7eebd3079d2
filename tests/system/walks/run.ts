/** What all walks of a run share: whatever was done least is due next, and each property says how often it was asked. */
import type { ActionKind } from './actions.ts';

export type Run = {
  readonly taken: Map<ActionKind, number>;
  /** How often each property said something of a step. */
  readonly asked: Map<string, number>;
  /** Places that were seen, without what stands behind a question mark. */
  readonly places: Set<string>;
  /** How many changes were stored. */
  readonly changes: { count: number };
};

export const newRun = (): Run => ({
  taken: new Map(),
  asked: new Map(),
  places: new Set(),
  changes: { count: 0 },
});

export const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
