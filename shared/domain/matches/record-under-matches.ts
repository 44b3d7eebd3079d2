/** What a record's matches forbid its owner: to take back what was agreed without taking the match back first. */
import type { ConflictCode, ConflictReason } from '../conflict-reason.ts';
import { allocatedOf } from './match-quantity.ts';
import { isLive, isOver, isTakenUp } from '../match-states.ts';
import { measureOf } from '../records/measure.ts';
import type { RecordStep } from '../records/record-transitions.ts';
import type { RecordState, StoredRecord } from '../records/record.ts';
import { matchIdsOf, type MatchLink } from '../match-link.ts';

/** As much of a record as tells what its matches forbid, for pages as well. */
export type UnderMatches = {
  readonly state: RecordState;
  readonly matches: readonly Pick<MatchLink, 'matchId' | 'state'>[];
};

/** With the matches that are to be settled first. */
export type HeldByMatches = Bar & { readonly matchIds: readonly string[] };

type Bar =
  /** Taken-up matches use more of the component than the edit leaves, or in another measure. */
  | {
      readonly kind: 'allocated';
      readonly component: string;
      readonly amount: number;
      readonly measure: string;
    }
  | { readonly kind: 'componentInUse'; readonly component: string }
  | { readonly kind: 'underWay' }
  | { readonly kind: 'live' };

const codes = {
  underWay: 'withdrawalHeld',
  live: 'returnHeld',
  componentInUse: 'componentInMatch',
  allocated: 'amountAgreed',
} as const satisfies Readonly<Record<HeldByMatches['kind'], ConflictCode>>;

/** For whoever is refused, with the matches that they have to settle first. */
export const heldReason = ({ kind, ...named }: HeldByMatches): ConflictReason => ({
  code: codes[kind],
  ...named,
});

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
    if (!now || measureOf(now) !== measure || now.max < amount) {
      const using = after.matches.filter(
        ({ state, components }) => isTakenUp(state) && components.includes(id),
      );
      return { kind: 'allocated', component: id, amount, measure, matchIds: matchIdsOf(using) };
    }
  }
  return undefined;
};

/** Why an edit may not happen; undefined when it may. Other changes to what was agreed are flagged on the match. */
export const editBlocker = (
  before: StoredRecord,
  after: StoredRecord,
): HeldByMatches | undefined => {
  const broken = brokenAllocation(before, after);
  if (broken) return broken;
  const kept = new Set(after.components.map(({ id }) => id));
  const standing = after.matches.filter(({ state }) => !isOver(state));
  const inUse = standing.flatMap(({ components }) => components);
  const removed = before.components.find(({ id }) => !kept.has(id) && inUse.includes(id));
  if (!removed) return undefined;
  const using = standing.filter(({ components }) => components.includes(removed.id));
  return { kind: 'componentInUse', component: removed.id, matchIds: matchIdsOf(using) };
};

/** Why a record may not be withdrawn. Its owner may suspend or close each match alone, so the right stays with them. */
const withdrawalBlocker = ({ matches }: UnderMatches): HeldByMatches | undefined => {
  const underWay = matches.filter(({ state }) =>
    ['agreed', 'planning', 'in_progress'].includes(state),
  );
  return underWay.length > 0 ? { kind: 'underWay', matchIds: matchIdsOf(underWay) } : undefined;
};

/**
 * Why acceptance may not be taken back: both sides of a live match were told that the record is accepted. An edit that
 * was not accepted yet is returned as ever.
 */
const returnBar = ({ state: own, matches }: UnderMatches): HeldByMatches | undefined => {
  if (own !== 'accepted') return undefined;
  const live = matches.filter(({ state }) => isLive(state));
  return live.length > 0 ? { kind: 'live', matchIds: matchIdsOf(live) } : undefined;
};

/** Why matches forbid a step; undefined where they do not. */
export const stepBar = (step: RecordStep, record: UnderMatches): HeldByMatches | undefined =>
  step === 'withdrawal'
    ? withdrawalBlocker(record)
    : step === 'return'
      ? returnBar(record)
      : undefined;
