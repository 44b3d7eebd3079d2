/** What of a file is in the register already: records that its numbers name, and those stored from it before. */
import { storedContentOf } from '#shared/contract/records/record-as-sent';
import type { Fields } from '#shared/contract/records/submission-bodies';
import { identifierSchema } from '#shared/domain/parties/party';
import type { SheetRecord } from '#shared/sheets/record-of-rows';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import { mayRead } from '../../../http/authorize.ts';
import type { Plan } from './planned-record.ts';
import type { Judging } from './plan-of-record.ts';

/** What no column tells is as it is. */
const untold = ['excludedPartyIds', 'excludedCountries', 'linkedId'];

export const comparable = (fields: Fields): unknown =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !untold.includes(name)));

/** The record of this register whose id the file gives as its number, if whoever sends the file may read it. */
export const namedHere = async (
  records: readonly SheetRecord[],
  { dependencies: { table }, actor }: Judging,
): Promise<ReadonlyMap<string, Fields>> => {
  const named = records.flatMap(({ kind, number }) =>
    kind !== null && identifierSchema.safeParse(number).success ? [{ kind, number }] : [],
  );
  const items = await table.getMany(named.map(({ kind, number }) => recordKey(kind, number)));
  return new Map(
    items.flatMap((item, at) => {
      const record = item && recordIn(item);
      const number = named[at]?.number;
      return record && number !== undefined && mayRead(actor, record)
        ? // A file says of a draft what was made of it, and not what was sent.
          [[number, storedContentOf(record)] as const]
        : [];
    }),
  );
};

export const idsHere = async (
  plans: readonly Plan[],
  { dependencies: { table } }: Judging,
): Promise<ReadonlySet<string>> => {
  const items = await table.getMany(plans.map(({ kind, id }) => recordKey(kind, id)));
  return new Set(plans.flatMap(({ id }, at) => (items[at] ? [id] : [])));
};
