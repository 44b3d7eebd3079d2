/**
 * One record's list of suggestions, recomputed by open, read, close: the list is marked open before its
 * inputs are read, and the write that closes it holds only if nobody opened it since. See ARCHITECTURE.md, "Lists".
 */
import type { PostingBucket } from '../domain/records/bucket.ts';
import { bucketsOfRecord } from '../domain/records/buckets-of-record.ts';
import type { RecordFeatures } from '../domain/matching/features.ts';
import { featuresOf } from '../domain/matching/features-of-record.ts';
import type { Policy } from '../domain/matching/policy.ts';
import type { Suggestion } from '../domain/matching/suggestion.ts';
import { suggestionsOfSeveral } from '../domain/matching/suggestions-of-several.ts';
import { isInForce, otherKind, type RecordKind, recordKinds } from '../domain/records/record.ts';
import { recordKey } from '../table/keys.ts';
import { listKey } from '../table/derived-keys.ts';
import { recordIn } from '../table/stored-truth.ts';
import { readCounterparts } from './inputs.ts';
import { getAll, openAll, pause, putAllIf, type Steps } from './steps.ts';
import { type Item } from '../table/item.ts';

export type RecordKey = { readonly kind: RecordKind; readonly id: string };

/** What every unit needs to know: which derived state it writes and by which policy. */
export type Generation = {
  readonly name: string;
  readonly policy: Policy;
  readonly asOf: string;
  /** The running generation, of one that is built beside it: a cell that is new here says the same since as long as there. */
  readonly beside?: string;
};

export type SuggestionList = {
  readonly rev: number;
  readonly open: boolean;
  readonly entries: readonly Suggestion[];
  readonly policyVersion: number;
  readonly asOf: string;
};

/** After so many lost rounds a list is reported as failed instead. */
export const mostRounds = 20;

export type OwnerTruth = {
  readonly features: RecordFeatures;
  readonly buckets: readonly PostingBucket[];
};

/** A record in force with its features and buckets; undefined when it is absent or out of force. */
export const truthOf = (item: Item | undefined): OwnerTruth | undefined => {
  if (!item) return undefined;
  const record = recordIn(item);
  if (!isInForce(record)) return undefined;
  return { features: featuresOf(record), buckets: bucketsOfRecord(record) };
};

export const listItem = (
  owner: RecordKey,
  rev: number,
  entries: readonly Suggestion[],
  { name, policy, asOf }: Generation,
): Item => ({
  ...listKey(name, owner.kind, owner.id),
  kind: owner.kind,
  rev,
  open: false,
  entries,
  policyVersion: policy.version,
  asOf,
});

export function* readEntries(
  owners: readonly RecordKey[],
  truths: readonly (OwnerTruth | undefined)[],
  policy: Policy,
): Steps<readonly (readonly Suggestion[])[]> {
  const lists = new Map<string, readonly Suggestion[]>();
  for (const kind of recordKinds) {
    const ofKind = truths.flatMap((truth) => (truth?.features.kind === kind ? [truth] : []));
    if (ofKind.length === 0) continue;
    const buckets = ofKind.flatMap((truth) => truth.buckets);
    const counterparts =
      buckets.length > 0 ? yield* readCounterparts('secretariat', otherKind(kind), buckets) : [];
    const features = ofKind.map((truth) => truth.features);
    for (const [id, list] of suggestionsOfSeveral(features, counterparts, policy))
      lists.set(`${kind}#${id}`, list);
  }
  return owners.map(({ kind, id }) => lists.get(`${kind}#${id}`) ?? []);
}

/** Recomputes some lists together; answers those that lost every round. */
export function* recomputeLists(
  owners: readonly RecordKey[],
  generation: Generation,
): Steps<readonly RecordKey[]> {
  let left = owners;
  for (let round = 1; round <= mostRounds && left.length > 0; round += 1) {
    const keys = left.map(({ kind, id }) => listKey(generation.name, kind, id));
    const revs = yield* openAll(keys);
    const items = yield* getAll(left.map(({ kind, id }) => recordKey(kind, id)));
    const entries = yield* readEntries(left, items.map(truthOf), generation.policy);
    const won = yield* putAllIf(
      left.map((owner, index) => {
        const rev = revs[index] ?? 0;
        return { item: listItem(owner, rev, entries[index] ?? [], generation), ifRev: rev };
      }),
    );
    const lost = left.filter((_, index) => won[index] !== true);
    if (lost.length === 0) return [];
    yield* pause(round);
    const states = yield* getAll(lost.map(({ kind, id }) => listKey(generation.name, kind, id)));
    // A closed list was opened after ours, hence read after ours: it holds all that we knew.
    left = lost.filter((_, index) => states[index]?.['open'] !== false);
  }
  return left;
}
