/** Under which id everyone finds a party that went into another: kept of those that everyone could read of. */
import * as z from 'zod';

import { readKept } from '#shared/domain/kept/unreadable-item';
import { publicPartyKey } from '#shared/table/keys';

import type { Action, Table } from '../../table.ts';

export const publicPartyAction = (id: string, into: string): Action => ({
  put: { ...publicPartyKey(id), into },
});

/** Of parties that went into each other one after the other. */
const mostMerges = 20;

export const publicPartyId = async (table: Pick<Table, 'get'>, id: string): Promise<string> => {
  let standing = id;
  for (let merge = 1; merge <= mostMerges; merge += 1) {
    const item = await table.get(publicPartyKey(standing), 'eventual');
    if (!item) break;
    standing = readKept('public id of a party', z.string(), item['into']);
  }
  return standing;
};
