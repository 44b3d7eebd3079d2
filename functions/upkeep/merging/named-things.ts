/** What may name a party that goes into another, and how each is moved. */
import { partyReader } from '#shared/domain/inbox/inbox-entry';
import { matchNames } from '#shared/domain/merging/moved-match';
import { recordNames } from '#shared/domain/merging/moved-record';
import type { Item } from '#shared/table/item';
import { inboxPartition } from '#shared/table/inbox-keys';
import { blockKey, blockPartition, type Key, type MovedType } from '#shared/table/keys';
import { interestIn, matchIn, recordIn } from '#shared/table/stored-truth';

import { userIn } from '../../store/people/user-store.ts';
import { unlessUnreadable } from '../../unless-unreadable.ts';
import { headKey, type Owner, ownerOfHead } from '../owner-of-key.ts';
import { moveBlock, moveInboxEntry, moveInterest, movePerson } from './move-beside.ts';
import { moveNamedMatch } from './move-match.ts';
import { moveNamedRecord } from './move-record.ts';
import { type MergeRun, unlessDamaged } from './moving.ts';

type Thing = {
  readonly names: (item: Item, partyId: string) => boolean;
  readonly move: (moving: MergeRun, id: string) => Promise<boolean>;
};

const namesRecord: Thing['names'] = (item, partyId) => recordNames(recordIn(item), partyId);

const things: Readonly<Record<MovedType, Thing>> = {
  PLEDGE: { names: namesRecord, move: (moving, id) => moveNamedRecord(moving, 'pledge', id) },
  OFFER: { names: namesRecord, move: (moving, id) => moveNamedRecord(moving, 'offer', id) },
  MATCH: { names: (item, partyId) => matchNames(matchIn(item), partyId), move: moveNamedMatch },
  INTEREST: {
    names: (item, partyId) => interestIn(item).party.id === partyId,
    move: (moving, id) => moveInterest(moving, id),
  },
  USER: { names: (item, partyId) => userIn(item).partyId === partyId, move: movePerson },
};

const thingOf = ({ type }: Owner): Thing | undefined =>
  Object.entries(things).find(([name]) => name === type)?.[1];

/** Of what cannot be read verification tells: it keeps no other from moving. */
export const moveNamed = async (moving: MergeRun, keys: readonly Key[]): Promise<number> => {
  const { dependencies, move } = moving;
  const owners = keys.flatMap((key) => ownerOfHead(key) ?? []).filter(thingOf);
  const items = await dependencies.table.getMany(owners.map(headKey));
  let moved = 0;
  for (const [at, owner] of owners.entries()) {
    const [item, thing] = [items[at], thingOf(owner)];
    const isNamed = await unlessUnreadable(() => item && thing?.names(item, move.from));
    if (!isNamed) continue;
    if (await unlessDamaged(dependencies, async () => thing?.move(moving, owner.id))) moved += 1;
  }
  return moved;
};

/** Whom a party takes no messages of, and who takes none of it, at once to the end of the way. A parting leaves them. */
export const moveBlocks = async (
  legs: readonly MergeRun[],
  keys: readonly Key[],
): Promise<number> => {
  const to = legs.at(-1)?.move.to.id;
  const from = legs.map(({ move }) => move.from);
  const [first] = legs;
  if (!to || !first) return 0;
  const now = (id: string): string => (from.includes(id) ? to : id);
  let moved = 0;
  for (const key of keys.filter(({ PK }) => PK.startsWith(blockPartition('')))) {
    const by = key.PK.slice(blockPartition('').length);
    const next = blockKey(now(by), now(key.SK));
    if (next.PK === key.PK && next.SK === key.SK) continue;
    if (await moveBlock(first, key, next)) moved += 1;
  }
  return moved;
};

/** At once to the end of the way, since nothing notes where an entry was. */
export const moveInboxes = async (
  legs: readonly MergeRun[],
  keys: readonly Key[],
): Promise<number> => {
  const to = legs.at(-1)?.move.to.id;
  let moved = 0;
  for (const leg of legs) {
    const inbox = inboxPartition(partyReader(leg.move.from));
    for (const key of keys.filter(({ PK }) => PK === inbox))
      if (to && (await moveInboxEntry(leg, key, to))) moved += 1;
  }
  return moved;
};
