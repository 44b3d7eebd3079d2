/** What a record's matches forbid its owner: to take back what was agreed without taking the match back first. */
import { allocatedOf } from './match-quantity.ts';
import { isLive, isOver } from './match.ts';
import { measureOf } from './measure.ts';
import type { RecordStep } from './record-transitions.ts';
import type { StoredRecord } from './record.ts';

export type HeldByMatches =
  /** Taken-up matches use more of the component than the edit leaves, or in another measure. */
  | {
      readonly kind: 'allocated';
      readonly component: string;
      readonly amount: number;
      readonly measure: string;
    }
  | { readonly kind: 'componentInUse'; readonly component: string }
  | { readonly kind: 'underWay'; readonly matches: number }
  | { readonly kind: 'live'; readonly matches: number };

/** The first component whose agreed amounts the new version no longer bears. */
export const brokenAllocation = (
  before: StoredRecord,
  after: StoredRecord,
): HeldByMatches | undefined => {
  for (const { id, quantity } of before.components) {
    const amount = allocatedOf(after, id);
    if (amount === 0 || !quantity) continue;
    const now = after.components.find((each) => each.id === id)?.quantity;
    const measure = measureOf(quantity);
    if (!now || measureOf(now) !== measure || now.max < amount)
      return { kind: 'allocated', component: id, amount, measure };
  }
  return undefined;
};

/** Why an edit may not happen; undefined when it may. Other changes to what was agreed are flagged on the match. */
export const editBar = (before: StoredRecord, after: StoredRecord): HeldByMatches | undefined => {
  const broken = brokenAllocation(before, after);
  if (broken) return broken;
  const kept = new Set(after.components.map(({ id }) => id));
  const inUse = after.matches
    .filter(({ state }) => !isOver(state))
    .flatMap(({ components }) => components);
  const removed = before.components.find(({ id }) => !kept.has(id) && inUse.includes(id));
  return removed && { kind: 'componentInUse', component: removed.id };
};

/** Why a record may not be withdrawn. Its owner may suspend or close each match alone, so the right stays with them. */
const withdrawalBar = ({ matches }: StoredRecord): HeldByMatches | undefined => {
  const underWay = matches.filter(({ state }) =>
    ['agreed', 'planning', 'in_progress'].includes(state),
  );
  return underWay.length > 0 ? { kind: 'underWay', matches: underWay.length } : undefined;
};

/**
 * Why acceptance may not be taken back: both sides of a live match were told that the record is accepted. An edit that
 * was not accepted yet is returned as ever.
 */
const returnBar = ({ state: own, matches }: StoredRecord): HeldByMatches | undefined => {
  if (own !== 'accepted') return undefined;
  const live = matches.filter(({ state }) => isLive(state));
  return live.length > 0 ? { kind: 'live', matches: live.length } : undefined;
};

/** Why matches forbid a step; undefined where they do not. */
export const stepBar = (step: RecordStep, record: StoredRecord): HeldByMatches | undefined =>
  step === 'withdrawal' ? withdrawalBar(record) : step === 'return' ? returnBar(record) : undefined;
