/** What a stored unit says otherwise than the truth gives. */
import { type CellContent, emptyCell } from '../domain/coverage/cell.ts';
import type { Suggestion } from '../domain/matching/suggestion.ts';
import { isSameValue } from '../domain/values/same-value.ts';
import { UnreadableItem } from '../domain/kept/unreadable-item.ts';
import { indexPageIn, parseList } from '../table/stored-derived.ts';
import { cellIn } from '../table/stored-cell.ts';
import { emptyIndexPage, type IndexContent } from './index-content.ts';
import type { Generation } from './list-unit.ts';
import type { Item } from '../table/item.ts';

/** What differs from the truth, and of which counterpart or field. `fault`: what is stored cannot be read. */
export type Difference = {
  readonly what: 'absent' | 'open' | 'moving' | 'missing' | 'extra' | 'changed' | 'fault';
  readonly of?: string;
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

export const listDifferences = (
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

export const cellDifferences = (
  held: Item | undefined,
  right: CellContent,
): readonly Difference[] => {
  const content = held ? cellIn(held).cell : emptyCell;
  const fields = [...new Set([...Object.keys(content), ...Object.keys(right)])];
  return fields.flatMap((field): readonly Difference[] => {
    const key = field as keyof CellContent;
    return isSameValue(content[key], right[key]) ? [] : [{ what: 'changed', of: field }];
  });
};

const idsIn = ({ rows }: IndexContent): ReadonlyMap<string, string> =>
  new Map(rows === '' ? [] : rows.split('\n').map((row) => [row.split('\t', 1)[0] ?? '', row]));

export const pageDifferences = (
  held: Item | undefined,
  right: IndexContent,
): readonly Difference[] => {
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
export const orUnreadable = (differences: () => readonly Difference[]): readonly Difference[] => {
  try {
    return differences();
  } catch (error) {
    if (error instanceof UnreadableItem) return [{ what: 'changed', of: 'all of it' }];
    throw error;
  }
};
