/** Who acts for the Secretariat today: to be named by an index, which may be a moment old, and to be decided on by key. */
import { userKey } from '#shared/table/keys';

import type { KeyedTable, Table } from '../../table.ts';
import { type User, userIn } from './user-store.ts';

/** A program acts by its role, and is put in charge of nothing. */
const isOfficer = ({ role, disabled, isMachine }: User): boolean =>
  role === 'secretariat' && !disabled && !isMachine;

const mostListed = 100;

/** Those who were registered or changed since people have names here; whoever is not listed can take a match over all the same. */
export const listOfficers = async (table: Pick<Table, 'indexPage'>): Promise<readonly User[]> => {
  const { items } = await table.indexPage('byKind', 'OFFICER', undefined, mostListed);
  return items.map(userIn).filter(isOfficer);
};

/** Of some subjects, those who act for the Secretariat. */
export const officersAmong = async (
  table: Pick<KeyedTable, 'getMany'>,
  subs: readonly (string | null)[],
): Promise<ReadonlyMap<string, User>> => {
  const named = [...new Set(subs.filter((sub) => sub !== null))];
  const items = await table.getMany(named.map(userKey));
  const users = items.flatMap((item) => (item ? [userIn(item)] : []));
  return new Map(users.filter(isOfficer).map((user) => [user.id, user]));
};
