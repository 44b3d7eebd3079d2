/** A cheaper design that merges a rising entry without reading postings: right with care, wrong without any part of it. */
import type { RecordKey } from '#shared/recompute/list-unit';
import { type Generation, truthOf } from '#shared/recompute/list-unit';
import { getAll, putIf } from '#shared/recompute/steps';
import { byMerit, inTurns, wouldHold } from '#shared/domain/matching/list-order';
import { type Suggestion, suggestionOf } from '#shared/domain/matching/suggestion';
import { recordKey } from '#shared/table/keys';

import { type Design, wrongDesign } from '../explorer/design.ts';
import type { FaultySteps } from '../explorer/faulty-steps.ts';
import { asBuilt } from './fence-mutants.ts';
import { closed, isAffected, keyOf, lookWith, type Seen } from './parts.ts';

type Care = {
  /** Recomputes a list that is open instead of merging into it. */
  readonly closedOnly: boolean;
  /** Reads both records again after the open. */
  readonly readsAfter: boolean;
  /** Opens only if the list still is as it was seen. */
  readonly opensAsSeen: boolean;
};

const allCare: Care = { closedOnly: true, readsAfter: true, opensAsSeen: true };

/** What the changed record is worth to the owner now. */
export function* worthNow(
  owner: RecordKey,
  changed: RecordKey,
  { policy }: Generation,
): FaultySteps<Suggestion | undefined> {
  const items = yield* getAll([owner, changed].map(({ kind, id }) => recordKey(kind, id)));
  const [own, other] = items.map(truthOf);
  return own && other ? suggestionOf(own.features, other.features, policy) : undefined;
}

function* openAsSeen(
  { owner, list }: Seen,
  generation: Generation,
  evenIfOpen: boolean,
): FaultySteps<boolean> {
  const key = keyOf(owner, generation);
  const [held] = yield [{ op: 'openIf', key, ifRev: list.rev, evenIfOpen }];
  return held === true;
}

const isRising = (
  now: Suggestion | undefined,
  { held, list }: Seen,
  { policy }: Generation,
): now is Suggestion =>
  now !== undefined &&
  (held ? byMerit(now, held) <= 0 : wouldHold(list.entries, now, policy.listLength));

function* merge(seen: Seen, generation: Generation, care: Care): FaultySteps<boolean> {
  const { owner, changed, list, today } = seen;
  let rev = list.rev + 1;
  if (care.opensAsSeen) {
    if (!(yield* openAsSeen(seen, generation, !care.closedOnly))) return false;
  } else {
    [rev = 0] = (yield [{ op: 'open', key: keyOf(owner, generation) }]) as readonly number[];
  }
  const now = care.readsAfter ? yield* worthNow(owner, changed, generation) : today;
  if (!isRising(now, seen, generation)) return false;
  const others = list.entries.filter(({ id }) => id !== changed.id);
  const entries = inTurns([...others, now], generation.policy.listLength, byMerit);
  return yield* putIf(closed(owner, rev, entries, generation), rev);
}

const merging = (name: string, care: Care): Design =>
  wrongDesign(name, {
    look: lookWith(function* (seen, generation) {
      if (!isAffected(seen)) return true;
      const mayMerge =
        (!seen.list.open || !care.closedOnly) && isRising(seen.today, seen, generation);
      if (mayMerge && (yield* merge(seen, generation, care))) return true;
      return yield* asBuilt(seen.owner, generation);
    }),
  });

export const rightMerging = merging('merging a rising entry, with all care', allCare);

export const mergeMutants: readonly Design[] = [
  merging('L16 merges into an open list', { ...allCare, closedOnly: false }),
  merging('L17 merges itself as read before the open', { ...allCare, readsAfter: false }),
  merging('L18 merges after an unconditional open', { ...allCare, opensAsSeen: false }),
];
