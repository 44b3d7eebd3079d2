/** Pieces that wrong designs are put together from: the real ones, opened up where a mutant differs. */
import { bestSuggestions, type Suggestion, suggestionOf } from '#shared/domain/matching/suggestion';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { byMerit, wouldHold } from '#shared/domain/matching/list-order';
import { otherKind } from '#shared/domain/records/record';
import { readCounterparts } from '#shared/recompute/inputs';
import {
  type Generation,
  listItem,
  mostRounds,
  type RecordKey,
  truthOf,
} from '#shared/recompute/list-unit';
import { getAll, pause, putIf, readPartitions, type Steps } from '#shared/recompute/steps';
import { type Item } from '#shared/table/item';
import { type Key, recordKey } from '#shared/table/keys';
import { listHomes, listKey, listPartition } from '#shared/table/derived-keys';

import type { FaultySteps } from '../explorer/faulty-steps.ts';

export type Entries = readonly Suggestion[];
export type List = {
  readonly rev: number;
  readonly open: boolean;
  readonly entries: Entries;
  readonly floor?: Suggestion | null;
};

export const keyOf = ({ kind, id }: RecordKey, { name }: Generation): Key =>
  listKey(name, kind, id);

export const listOf = (item: Item | undefined): List => ({
  rev: (item?.['rev'] as number | undefined) ?? 0,
  open: item?.['open'] === true,
  entries: (item?.['entries'] ?? []) as Entries,
  floor: (item?.['floor'] ?? null) as Suggestion | null,
});

export function* readList(owner: RecordKey, generation: Generation): Steps<List> {
  const [item] = yield* getAll([keyOf(owner, generation)]);
  return listOf(item);
}

/** The entries of a list from the truth as it is now. */
export function* readEntries(owner: RecordKey, { policy }: Generation): Steps<Entries> {
  const [item] = yield* getAll([recordKey(owner.kind, owner.id)]);
  const truth = truthOf(item);
  if (!truth) return [];
  const others = yield* readCounterparts('secretariat', otherKind(owner.kind), truth.buckets);
  return bestSuggestions(truth.features, others, policy);
}

export const closed = (
  owner: RecordKey,
  rev: number,
  entries: Entries,
  generation: Generation,
): Item => listItem(owner, rev, entries, generation);

/** Puts whatever `rev` is. */
export function* overwrite(item: Item): FaultySteps<void> {
  yield [{ op: 'overwrite', item }];
}

/** Tries again until `once` answers that it is done. */
export function* inRounds(once: (round: number) => FaultySteps<boolean>): FaultySteps<boolean> {
  for (let round = 1; round <= mostRounds; round += 1) {
    if (yield* once(round)) return true;
    yield* pause(round);
  }
  return false;
}

/** Rewrites the fence that every other design shares: read `rev`, read the inputs, put if `rev` still stands. */
export function* putFenced(
  owner: RecordKey,
  { rev }: List,
  entries: Entries,
  generation: Generation,
): Steps<boolean> {
  return yield* putIf(closed(owner, rev + 1, entries, generation), rev);
}

export type OneList = (owner: RecordKey, generation: Generation) => FaultySteps<boolean>;

/** The same for several lists, one after another. */
export const eachList = (recompute: OneList) =>
  function* (
    owners: readonly RecordKey[],
    generation: Generation,
  ): FaultySteps<readonly RecordKey[]> {
    const failed: RecordKey[] = [];
    for (const owner of owners) if (!(yield* recompute(owner, generation))) failed.push(owner);
    return failed;
  };

/** What a looker sees of one list. */
export type Seen = {
  readonly owner: RecordKey;
  readonly features: RecordFeatures | undefined;
  readonly list: List;
  readonly changed: RecordKey;
  readonly today: Suggestion | undefined;
  readonly held: Suggestion | undefined;
  /** Undefined while the list is short. */
  readonly last: Suggestion | undefined;
  /** Whether the list would hold the record, if it does not hold it already. */
  readonly comesIn: boolean;
};

/** Looks at every list of the other side, and does with each what `act` says. */
export const lookWith = (act: (seen: Seen, generation: Generation) => FaultySteps<boolean>) =>
  function* (
    records: readonly RecordKey[],
    generation: Generation,
  ): FaultySteps<readonly RecordKey[]> {
    const { name, policy } = generation;
    const failed: RecordKey[] = [];
    for (const changed of records) {
      const [item] = yield* getAll([recordKey(changed.kind, changed.id)]);
      const truth = truthOf(item);
      const other = otherKind(changed.kind);
      const near = yield* readCounterparts('secretariat', other, truth?.buckets ?? []);
      const lists = yield* readPartitions(
        listHomes.map((home) => listPartition(name, other, home)),
      );
      for (const each of lists) {
        const owner: RecordKey = { kind: other, id: each.SK };
        const features = near.find(({ id }) => id === owner.id);
        const list = listOf(each);
        const today =
          features && truth ? suggestionOf(features, truth.features, policy) : undefined;
        const held = list.entries.find(({ id }) => id === changed.id);
        const last = list.entries[policy.listLength - 1];
        const comesIn = today !== undefined && wouldHold(list.entries, today, policy.listLength);
        const seen = { owner, features, list, changed, today, held, last, comesIn };
        if (!(yield* act(seen, generation))) failed.push(owner);
      }
    }
    return failed;
  };

/** As if every party had one entry. */
export const beats = (today: Suggestion, last: Suggestion | undefined): boolean =>
  !last || byMerit(today, last) < 0;

export const isSame = (left: Suggestion | undefined, right: Suggestion | undefined): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** The real rule, over what a looker sees. */
export const isAffected = ({ list, held, today, comesIn }: Seen): boolean =>
  list.open || (held ? !isSame(held, today) : comesIn);
