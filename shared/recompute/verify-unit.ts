/**
 * Whether a unit holds what the truth gives: read it, recompute it, read it again. Writes nothing.
 * One look proves nothing while changes are being worked in, hence suspects: a unit that is as wrong
 * at a later look, and whose `rev` nobody raised in between, was forgotten.
 */
import { partsOf } from '../domain/records/bucket.ts';
import { coverageCell } from '../domain/coverage/cell.ts';
import { recordKey } from '../table/keys.ts';
import { coverageKey, indexKey, listKey } from '../table/derived-keys.ts';
import { revIn } from '../table/stored-derived.ts';
import { readIndexContent } from './index-unit.ts';
import { readBuckets } from './inputs.ts';
import { type Generation, readEntries, type RecordKey, truthOf } from './list-unit.ts';
import { getAll, type Steps } from './steps.ts';
import type { Item } from '../table/item.ts';
import { type CellName, cellName, type IndexPageName, indexName, listName } from './unit-name.ts';
import {
  cellDifferences,
  type Difference,
  listDifferences,
  orUnreadable,
  pageDifferences,
} from './unit-differences.ts';

/** A unit that was not right when looked at, and its `rev` then. */
export type Suspect = {
  readonly unit: string;
  readonly generation: string;
  readonly rev: number;
  readonly differs: readonly Difference[];
};

type Looked = {
  readonly unit: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly differs: readonly Difference[];
};

const suspectsAmong = (looked: readonly Looked[], { name }: Generation): readonly Suspect[] =>
  looked.flatMap(({ unit, before, after, differs }) => {
    const rev = revIn(after);
    if (revIn(before) !== rev) {
      return [{ unit, generation: name, rev, differs: [{ what: 'moving' } as const] }];
    }
    return differs.length === 0 ? [] : [{ unit, generation: name, rev, differs }];
  });

export function* verifyLists(
  owners: readonly RecordKey[],
  generation: Generation,
): Steps<readonly Suspect[]> {
  const keys = owners.map(({ kind, id }) => listKey(generation.name, kind, id));
  const before = yield* getAll(keys);
  const items = yield* getAll(owners.map(({ kind, id }) => recordKey(kind, id)));
  const right = yield* readEntries(owners, items.map(truthOf), generation.policy);
  const after = yield* getAll(keys);
  const looked = owners.map((owner, index) => ({
    unit: listName(owner),
    before: before[index],
    after: after[index],
    differs: orUnreadable(() => listDifferences(before[index], right[index] ?? [], generation)),
  }));
  return suspectsAmong(looked, generation);
}

export function* verifyCell(cell: CellName, generation: Generation): Steps<readonly Suspect[]> {
  const { audience, bucket } = cell;
  const key = coverageKey(generation.name, audience, bucket);
  const [before] = yield* getAll([key]);
  const pledges = yield* readBuckets(audience, 'pledge', [bucket]);
  const offers = yield* readBuckets(audience, 'offer', [bucket]);
  const [after] = yield* getAll([key]);
  const right = coverageCell(partsOf(bucket).region, pledges, offers);
  const differs = orUnreadable(() => cellDifferences(before, right));
  return suspectsAmong([{ unit: cellName(cell), before, after, differs }], generation);
}

export function* verifyIndexPage(
  name: IndexPageName,
  generation: Generation,
): Steps<readonly Suspect[]> {
  const { audience, page } = name;
  const key = indexKey(generation.name, audience, page);
  const [before] = yield* getAll([key]);
  const right = yield* readIndexContent(audience, page);
  const [after] = yield* getAll([key]);
  const differs = orUnreadable(() => pageDifferences(before, right));
  return suspectsAmong([{ unit: indexName(name), before, after, differs }], generation);
}
