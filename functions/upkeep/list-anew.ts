/** Whoever was registered before there was a list of people comes into it. Their right stays as it is, version and all, so this is no drift. */
import { userKey } from '#shared/table/keys';

import { canonicalJson } from '../store/log/audit.ts';
import { listKeysOf, userIn } from '../store/people/user-store.ts';
import type { Table } from '../table.ts';

export const listAnew = async (
  table: Pick<Table, 'get' | 'transact'>,
  sub: string,
): Promise<void> => {
  const item = await table.get(userKey(sub));
  if (!item) return;
  const user = userIn(item);
  const { kindKey: _kind, partyKey: _party, updatedKey: _updated, ...rest } = item;
  const listed = { ...rest, ...listKeysOf(user) };
  if (canonicalJson(listed) === canonicalJson(item)) return;
  // Where it was changed meanwhile, that wrote the keys as well.
  await table.transact([{ put: listed, ifVersion: user.version }]);
};
