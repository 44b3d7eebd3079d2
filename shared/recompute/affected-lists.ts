/** Which lists of the other side a change of some records affects. */
import { compareText } from '../domain/values/compare-text.ts';
import { bucketsOfComponents, type PostingBucket } from '../domain/records/bucket.ts';
import type { RecordFeatures } from '../domain/matching/features.ts';
import { wouldHold } from '../domain/matching/list-order.ts';
import type { Policy } from '../domain/matching/policy.ts';
import {
  type RecordClass,
  recordClasses,
  suggestionOfMember,
} from '../domain/matching/record-classes.ts';
import { type Suggestion, suggestionOf } from '../domain/matching/suggestion.ts';
import { otherKind, type RecordKind } from '../domain/records/record.ts';
import { UnreadableItem } from '../domain/kept/unreadable-item.ts';
import { listHomes, listPartition } from '../table/derived-keys.ts';
import { parseList } from '../table/stored-derived.ts';
import { readCounterparts } from './inputs.ts';
import type { Generation, OwnerTruth, RecordKey } from './list-unit.ts';
import { readPartitions, type Steps } from './steps.ts';
import type { Item } from '../table/item.ts';

const sameEntry = (left: Suggestion, right: Suggestion): boolean =>
  left.version === right.version &&
  left.score === right.score &&
  left.accepted === right.accepted &&
  left.partyNumber === right.partyNumber &&
  left.pledgeComponent === right.pledgeComponent &&
  left.offerComponent === right.offerComponent &&
  left.parts.every((points, index) => points === right.parts[index]);

type ReadList = { readonly open: boolean; readonly entries: readonly Suggestion[] };

/** Whether a list, as read, may differ from what it should be now that `id` is worth `today` to it. */
export const isAffected = (
  list: ReadList,
  id: string,
  today: Suggestion | undefined,
  listLength: number,
): boolean => {
  if (list.open) return true;
  const held = list.entries.find((entry) => entry.id === id);
  if (held) return !today || !sameEntry(held, today);
  return today !== undefined && wouldHold(list.entries, today, listLength);
};

/** Whether one of a class affects a list: each that it holds may, and of the others the first, which ranks before them. */
const isAffectedByOne = (
  list: ReadList,
  owner: RecordFeatures | undefined,
  { example, members }: RecordClass,
  policy: Policy,
): boolean => {
  if (list.open) return true;
  const ids = new Set(list.entries.map(({ id }) => id));
  const today = owner && suggestionOf(owner, example, policy);
  const first = members.find(({ id }) => !ids.has(id));
  const deciding = [...members.filter(({ id }) => ids.has(id)), ...(first ? [first] : [])];
  return deciding.some((member) => {
    const ofMember = today && suggestionOfMember(today, example, member);
    return isAffected(list, member.id, ofMember, policy.listLength);
  });
};

/** One that cannot be read is computed anew, whatever it holds. */
const readList = (item: Item): ReadList => {
  try {
    return parseList(item);
  } catch (error) {
    if (error instanceof UnreadableItem) return { open: true, entries: [] };
    throw error;
  }
};

type Changed = RecordKey & { readonly truth: OwnerTruth | undefined };

const bucketsOf = (changed: readonly Changed[]): readonly PostingBucket[] =>
  changed.flatMap(({ truth }) => truth?.buckets ?? []);

/** Where an owner is posted, as one word: lists of equal words are computed from the same postings. */
const whereabouts = (owner: RecordFeatures | undefined): string =>
  bucketsOfComponents(
    (owner?.components ?? []).map((component) => ({ area: component.area, places: component })),
  ).join();

/** The lists of the other side of `kind` that a change of these records affects. */
export function* affectedLists(
  kind: RecordKind,
  changed: readonly Changed[],
  { name, policy }: Generation,
): Steps<readonly RecordKey[]> {
  const other = otherKind(kind);
  const owners = new Map<string, RecordFeatures>();
  for (const features of yield* readCounterparts('secretariat', other, bucketsOf(changed))) {
    owners.set(features.id, features);
  }
  const lists = yield* readPartitions(listHomes.map((home) => listPartition(name, other, home)));
  const inForce = changed.flatMap(({ truth }) => truth?.features ?? []);
  const classes = recordClasses(inForce, [...owners.values()]);
  const outOfForce = changed.filter(({ truth }) => !truth);
  const affected = lists.filter((list: Item) => {
    const state = readList(list);
    const owner = owners.get(list.SK);
    return (
      outOfForce.some(({ id }) => isAffected(state, id, undefined, policy.listLength)) ||
      classes.some((alike) => isAffectedByOne(state, owner, alike, policy))
    );
  });
  const placed = affected.map(({ SK }) => ({ id: SK, place: whereabouts(owners.get(SK)) }));
  // Neighbours come together, so that what is read for one list serves the next ones too.
  return placed
    .sort((left, right) => compareText(left.place, right.place))
    .map(({ id }) => ({ kind: other, id }));
}
