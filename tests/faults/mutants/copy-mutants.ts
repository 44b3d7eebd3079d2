/**
 * A design for very many lists, which this product does not have yet: each bucket holds copies of the lists of its
 * records, opened and closed in one transaction with the list, so that a looker reads its own buckets alone.
 * Copies must be opened where they are. The mutant opens them where its record was when it was first read.
 */
import {
  bucketsOfComponents,
  lookBuckets,
  type PostingBucket,
} from '#shared/domain/records/bucket';
import { bestSuggestions, suggestionOf } from '#shared/domain/matching/suggestion';
import type { StoredRecord } from '#shared/domain/records/record';
import { isAffected } from '#shared/recompute/affected-lists';
import { readCounterparts } from '#shared/recompute/inputs';
import { listItem, type RecordKey, truthOf } from '#shared/recompute/list-unit';
import { getAll, readPartitions } from '#shared/recompute/steps';
import { type Item } from '#shared/table/item';
import { type Key, recordKey } from '#shared/table/keys';
import { everBucketsOf } from '#shared/table/projection';

import type { Exploration } from '../explorer/explorations.ts';
import type { FaultySteps } from '../explorer/faulty-steps.ts';
import { type Change, writesOf } from '../explorer/list-scenario.ts';
import {
  generationOf,
  metaOf,
  postingsOf,
  recordOf,
  rightEntries,
  settledList,
} from '../explorer/records.ts';
import type { Commit, Scenario } from '../explorer/scenario.ts';
import { inRounds, keyOf, listOf, readList } from './parts.ts';

type Opens = 'where copies are' | 'where the record was';
type Steps = FaultySteps<boolean>;

const generation = generationOf(1);
const owner: RecordKey = { kind: 'pledge', id: 'p' };
const best: RecordKey = { kind: 'offer', id: 'a' };
const rising: RecordKey = { kind: 'offer', id: 'b' };
const list = keyOf(owner, generation);
const pledgeKey = recordKey(owner.kind, owner.id);

const copyPartition = (bucket: PostingBucket): string => `COPY#${bucket}`;
const copyKey = (bucket: PostingBucket): Key => ({ PK: copyPartition(bucket), SK: owner.id });
const copyOf = (item: Item, bucket: PostingBucket): Item => ({ ...item, ...copyKey(bucket) });

const stored = (item: Item | undefined): StoredRecord => item?.['record'] as StoredRecord;
const copiesOf = (item: Item | undefined): readonly PostingBucket[] =>
  (item?.['copies'] ?? []) as PostingBucket[];

/** The pledge and its list, as a delivery read them. */
type Read = readonly (Item | undefined)[];

/** Opens the list and its copies; answers the new `rev`, or 0, and where it opened. */
function* open(
  opens: Opens,
  [meta, held]: Read,
): FaultySteps<{ rev: number; opened: readonly PostingBucket[] }> {
  const now = truthOf(meta)?.buckets ?? [];
  const isCareful = opens === 'where copies are';
  const opened = isCareful ? [...new Set([...now, ...copiesOf(held)])] : now;
  const fence = isCareful ? { ifRev: listOf(held).rev } : {};
  const all = [list, ...opened.map(copyKey)];
  const [rev] = yield [{ op: 'together', key: list, opens: all, puts: [], deletes: [], ...fence }];
  return { rev: rev as number, opened };
}

const recompute = (opens: Opens, before?: Read): Steps =>
  inRounds(function* (round) {
    if (round > 1 && !(yield* readList(owner, generation)).open) return true;
    const read = round === 1 && before ? before : yield* getAll([pledgeKey, list]);
    const { rev, opened } = yield* open(opens, read);
    if (rev === 0) return false;
    const [meta] = yield* getAll([pledgeKey]);
    const truth = truthOf(meta);
    const copies = truth?.buckets ?? [];
    if (opens === 'where copies are' && !copies.every((each) => opened.includes(each)))
      return false;
    const others = truth ? yield* readCounterparts('secretariat', 'offer', copies) : [];
    const entries = truth ? bestSuggestions(truth.features, others, generation.policy) : [];
    const item: Item = { ...listItem(owner, rev, entries, generation), copies };
    const puts = [item, ...copies.map((bucket) => copyOf(item, bucket))];
    const left = everBucketsOf(stored(meta)).filter((bucket) => !copies.includes(bucket));
    const deletes = left.map(copyKey);
    const [done] = yield [{ op: 'together', key: list, ifRev: rev, opens: [], puts, deletes }];
    return done !== 0;
  });

function* look(opens: Opens, changed: RecordKey): Steps {
  const [meta] = yield* getAll([recordKey(changed.kind, changed.id)]);
  const truth = truthOf(meta);
  const ever = lookBuckets(everBucketsOf(stored(meta)));
  const near = yield* readCounterparts('secretariat', owner.kind, truth?.buckets ?? []);
  const features = near.find(({ id }) => id === owner.id);
  const today = features && truth && suggestionOf(features, truth.features, generation.policy);
  const copies = yield* readPartitions(ever.map(copyPartition));
  const isAny = copies.some((copy) => isAffected(listOf(copy), changed.id, today, 1));
  return isAny ? yield* recompute(opens) : true;
}

const records: readonly Change[] = [
  { of: best, to: { topics: 3, area: 'A2' } },
  { of: rising, to: { topics: 1, area: 'A2' } },
];
const edits: readonly Change[] = [
  { of: best, to: { topics: 3, area: 'A2', withdrawn: true } },
  { of: rising, to: { topics: 2, area: 'A2' } },
];

const settled = (pledge: StoredRecord, others: readonly StoredRecord[], rev: number): Item => ({
  ...settledList(owner, [pledge, ...others], generation),
  rev,
  copies: bucketsOfComponents(pledge.components),
});

/** The pledge has moved to where the offers are, but one delivery had read it and its list before. */
const scenarioOf = (opens: Opens): Scenario => {
  const before = recordOf(owner, 1, { topics: 3 });
  const pledge = recordOf(owner, 2, { topics: 3, area: 'A2' }, before.everBuckets);
  const now = new Map(records.map(({ of, to }) => [`${of.kind} ${of.id}`, recordOf(of, 1, to)]));
  const start = [...now.values()];
  const held = settled(pledge, start, 2);
  const commits = edits.map((edit): Commit => {
    const { puts, deletes, record } = writesOf(now, edit);
    now.set(`${edit.of.kind} ${edit.of.id}`, record);
    const wakes = [() => look(opens, edit.of)];
    return { name: JSON.stringify(edit), puts, deletes, wakes, needs: [] };
  });
  const right = JSON.stringify(rightEntries(owner, [pledge, ...now.values()], generation));
  return {
    name: 'a pledge has moved since a delivery read it',
    initial: [
      ...[pledge, ...start].flatMap((record) => [metaOf(record), ...postingsOf(record)]),
      held,
      ...copiesOf(held).map((bucket) => copyOf(held, bucket)),
    ],
    commits,
    running: [() => recompute(opens, [metaOf(before), settled(before, start, 1)])],
    derived: [list, ...everBucketsOf(pledge).map(copyKey)],
    judge: ({ PK }, item) => {
      if (PK !== list.PK) return 'right';
      if (JSON.stringify(item?.['entries']) !== right) return 'wrong';
      return item?.['open'] === false ? 'right' : 'open';
    },
    crashes: 0,
    lateWrites: false,
    anyOrder: false,
    lagging: undefined,
  };
};

const exploration = (opens: Opens): Exploration => ({
  name: 'copies in buckets',
  size: 1,
  oneIn: { short: 1, long: 1 },
  begin: () => () => scenarioOf(opens),
});

export const copyMutant = {
  name: 'L19 copies opened where the record was',
  explorations: [exploration('where the record was')],
};
export const rightCopies = {
  name: 'copies opened where they are',
  explorations: [exploration('where copies are')],
};
