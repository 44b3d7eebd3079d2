/** What a change of some records asks for: their own lists, and every list of the other side that the change affects. */
import { recordKinds } from '../domain/records/record.ts';
import { recordKey } from '../table/keys.ts';
import { type Generation, recomputeLists, type RecordKey, truthOf } from './list-unit.ts';
import { getAll, type Steps } from './steps.ts';
import { affectedLists } from './affected-lists.ts';

/** How many lists are recomputed, or looked at, together, so that one read of their postings serves them all. */
export const listsTogether = 25;

/** Recomputes every list of the other side that a change of these records affects. */
export function* recomputeAffected(
  records: readonly RecordKey[],
  generation: Generation,
): Steps<readonly RecordKey[]> {
  const items = yield* getAll(records.map(({ kind, id }) => recordKey(kind, id)));
  const changed = records.map((record, index) => ({ ...record, truth: truthOf(items[index]) }));
  const failed: RecordKey[] = [];
  for (const kind of recordKinds) {
    const ofKind = changed.filter((each) => each.kind === kind);
    if (ofKind.length === 0) continue;
    const affected = yield* affectedLists(kind, ofKind, generation);
    failed.push(...(yield* recomputeInTurns(affected, generation)));
  }
  return failed;
}

/** Answers the lists that could not be closed. */
export function* applyChanges(
  records: readonly RecordKey[],
  generation: Generation,
): Steps<readonly RecordKey[]> {
  const own = yield* recomputeInTurns(records, generation);
  return [...own, ...(yield* recomputeAffected(records, generation))];
}

export function* recomputeInTurns(
  owners: readonly RecordKey[],
  generation: Generation,
): Steps<readonly RecordKey[]> {
  const failed: RecordKey[] = [];
  for (let first = 0; first < owners.length; first += listsTogether) {
    failed.push(...(yield* recomputeLists(owners.slice(first, first + listsTogether), generation)));
  }
  return failed;
}
