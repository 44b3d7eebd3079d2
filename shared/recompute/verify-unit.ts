/**
 * Whether a unit holds what the truth gives: read it, recompute it, read it again. Writes nothing.
 * One look proves nothing while changes are being worked in, hence suspects: a unit that is as wrong
 * at a later look, and whose `rev` nobody raised in between, was forgotten.
 */
import { partsOf } from '../domain/bucket.ts';
import { type CellContent, coverageCell, emptyCell } from '../domain/coverage/cell.ts';
import type { Suggestion } from '../domain/matching/suggestion.ts';
import { isSameValue } from '../domain/same-value.ts';
import { UnreadableItem } from '../domain/unreadable-item.ts';
import { coverageKey, indexKey, listKey, recordKey } from '../table/keys.ts';
import { indexPageIn, parseList, revIn } from '../table/stored-derived.ts';
import { cellIn } from '../table/stored-cell.ts';
import { emptyIndexPage, type IndexContent } from './index-content.ts';
import { readIndexContent } from './index-unit.ts';
import { readBuckets } from './inputs.ts';
import { type Generation, readEntries, type RecordKey, truthOf } from './list-unit.ts';
import { getAll, type Steps } from './steps.ts';
import { type Item } from '../table/item.ts';
import { type CellName, cellName, type IndexPageName, indexName, listName } from './unit-name.ts';

/** What differs from the truth, and of which counterpart or field. `fault`: what is stored cannot be read. */
export type Difference = {
  readonly what: 'absent' | 'open' | 'moving' | 'missing' | 'extra' | 'changed' | 'fault';
  readonly of?: string;
};

/** A unit that was not right when looked at, and its `rev` then. */
export type Suspect = {
  readonly unit: string;
  readonly generation: string;
  readonly rev: number;
  readonly differs: readonly Difference[];
};

const entryDifferences = (
  held: readonly Suggestion[],
  right: readonly Suggestion[],
): readonly Difference[] => {
  const wanted = new Map(right.map((entry) => [entry.id, entry]));
  const ids = new Set(held.map(({ id }) => id));
  const found: readonly Difference[] = [
    ...held.flatMap((entry): readonly Difference[] => {
      const other = wanted.get(entry.id);
      if (!other) return [{ what: 'extra', of: entry.id }];
      return isSameValue(entry, other) ? [] : [{ what: 'changed', of: entry.id }];
    }),
    ...right.flatMap(({ id }): readonly Difference[] =>
      ids.has(id) ? [] : [{ what: 'missing', of: id }],
    ),
  ];
  const sameOrder = held.every(({ id }, index) => id === right[index]?.id);
  return found.length > 0 || sameOrder ? found : [{ what: 'changed', of: 'order' }];
};

const listDifferences = (
  held: Item | undefined,
  right: readonly Suggestion[],
  { policy }: Generation,
): readonly Difference[] => {
  if (!held) return [{ what: 'absent' }];
  const list = parseList(held);
  if (list.open) return [{ what: 'open' }];
  const byPolicy = list.policyVersion === policy.version;
  return [
    ...(byPolicy ? [] : [{ what: 'changed', of: 'policyVersion' } as const]),
    ...entryDifferences(list.entries, right),
  ];
};

const cellDifferences = (held: Item | undefined, right: CellContent): readonly Difference[] => {
  const content = held ? cellIn(held).cell : emptyCell;
  const fields = [...new Set([...Object.keys(content), ...Object.keys(right)])];
  return fields.flatMap((field): readonly Difference[] => {
    const key = field as keyof CellContent;
    return isSameValue(content[key], right[key]) ? [] : [{ what: 'changed', of: field }];
  });
};

const idsIn = ({ rows }: IndexContent): ReadonlyMap<string, string> =>
  new Map(rows === '' ? [] : rows.split('\n').map((row) => [row.split('\t', 1)[0] ?? '', row]));

const pageDifferences = (held: Item | undefined, right: IndexContent): readonly Difference[] => {
  const content = held ? indexPageIn(held) : emptyIndexPage;
  if (content.rows === right.rows && content.leftOut === right.leftOut) return [];
  const [rows, wanted] = [idsIn(content), idsIn(right)];
  const ids = [...new Set([...rows.keys(), ...wanted.keys()])];
  const found = ids.flatMap((of): readonly Difference[] => {
    if (rows.get(of) === wanted.get(of)) return [];
    return [{ what: !rows.has(of) ? 'missing' : wanted.has(of) ? 'changed' : 'extra', of }];
  });
  return found.length > 0 ? found : [{ what: 'changed', of: 'order' }];
};

/** Of a unit that cannot be read itself: it is as wrong as one that differs, and put right in the same way. */
const orUnreadable = (differences: () => readonly Difference[]): readonly Difference[] => {
  try {
    return differences();
  } catch (error) {
    if (error instanceof UnreadableItem) return [{ what: 'changed', of: 'all of it' }];
    throw error;
  }
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
