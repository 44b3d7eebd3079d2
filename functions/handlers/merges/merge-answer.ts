/** A merge as it is answered: how much it moved, and to whom may part the two, what by title. */
import {
  type MergeInFull,
  type MergeView,
  mostMovedItems,
  type MovedItem,
} from '#shared/contract/people/merge-views';
import { titleFor } from '#shared/domain/rights/leg-readers';
import { type Key, matchKey, type MovedType, recordKey, userKey } from '#shared/table/keys';
import type { Item } from '#shared/table/item';
import { matchIn, recordIn } from '#shared/table/stored-truth';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { may, mayRead } from '../../http/authorize.ts';
import { type Merge, type Moved, movedBy } from '../../store/people/merge-store.ts';
import { userIn } from '../../store/people/user-store.ts';
import type { Table } from '../../table.ts';
import { unlessUnreadable } from '../../unless-unreadable.ts';

type Listed = {
  readonly kind: MovedItem['kind'];
  readonly keyOf: (id: string) => Key;
  /** Null of what its reader may not read, such as a draft; undefined where there is nothing to choose. */
  readonly titleIn: (item: Item, merge: Merge, actor: Actor) => string | null | undefined;
};

const recordTitle: Listed['titleIn'] = (item, { into }, actor) => {
  const record = recordIn(item);
  if (record.party.id !== into) return undefined;
  return mayRead(actor, record) ? record.title : null;
};

const listed: Readonly<Partial<Record<MovedType, Listed>>> = {
  PLEDGE: { kind: 'pledge', keyOf: (id) => recordKey('pledge', id), titleIn: recordTitle },
  OFFER: { kind: 'offer', keyOf: (id) => recordKey('offer', id), titleIn: recordTitle },
  MATCH: {
    kind: 'match',
    keyOf: matchKey,
    titleIn: (item, _merge, actor) => titleFor(matchIn(item), actor),
  },
  USER: { kind: 'person', keyOf: userKey, titleIn: (item) => userIn(item).name ?? null },
};

const itemsOf = async (
  table: Pick<Table, 'getMany'>,
  actor: Actor,
  merge: Merge,
  moved: readonly Moved[],
): Promise<readonly MovedItem[]> => {
  const shown = moved.flatMap(({ type, id }) => {
    const of = listed[type];
    return of ? [{ ...of, id }] : [];
  });
  const some = shown.slice(0, mostMovedItems);
  const items = await table.getMany(some.map(({ keyOf, id }) => keyOf(id)));
  const named: MovedItem[] = [];
  for (const [at, { kind, id, titleIn }] of some.entries()) {
    const item = items[at];
    const title = await unlessUnreadable(() => item && titleIn(item, merge, actor));
    if (title !== undefined) named.push({ kind, id, title });
  }
  return named;
};

const viewOf = (merge: Merge, moved: readonly Moved[]): MergeView => {
  const count = (type: MovedType): number => moved.filter((each) => each.type === type).length;
  return {
    id: merge.id,
    into: merge.into,
    way: merge.way,
    isDone: merge.phase !== 'moving',
    startedAt: merge.startedAt,
    moved: {
      pledges: count('PLEDGE'),
      offers: count('OFFER'),
      matches: count('MATCH'),
      people: count('USER'),
    },
  };
};

export const mergeAnswer = async (table: Pick<Table, 'page'>, merge: Merge): Promise<Answer> => ({
  body: viewOf(merge, await movedBy(table, merge.id)),
});

export const mergeAnswerInFull = async (
  table: Pick<Table, 'getMany' | 'page'>,
  actor: Actor,
  merge: Merge,
): Promise<Answer> => {
  const moved = await movedBy(table, merge.id);
  const isToChoose = may(actor, 'partParties', null);
  const body: MergeInFull = {
    ...viewOf(merge, moved),
    items: isToChoose ? [...(await itemsOf(table, actor, merge, moved))] : [],
  };
  return { body };
};
