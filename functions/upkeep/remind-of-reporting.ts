/**
 * Tells parties, every hour, what comes due of their own reporting. An hour reads so many pledges and no more, and the next
 * goes on where it stopped: days that are told a month ahead wait for some hours without harm.
 */
import * as z from 'zod';

import { toldOfReporting } from '#shared/domain/inbox/told-in-time';
import { readKept } from '#shared/domain/kept/unreadable-item';
import type { Item } from '#shared/table/item';
import { type Key, kindKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Dependencies } from '../dependencies.ts';
import { tellEntries } from '../store/people/told-entries.ts';
import type { HasTime } from '../time-for.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';

type Needed = Pick<Dependencies, 'table' | 'now'>;

/** Where the next hour goes on. */
const positionKey: Key = { PK: 'PROJ', SK: 'REPORTING' };

const positionSchema = z.object({
  from: z
    .object({ PK: z.string(), SK: z.string(), kindKey: z.string(), updatedKey: z.string() })
    .nullable(),
});

type Position = z.infer<typeof positionSchema>['from'];

const pageLength = 100;

/** Some thousands of pledges are through in a day. */
const mostPages = 3;

/** Null is the beginning, and so is a position that cannot be read: what was told is there once. */
const keptPosition = async ({ table }: Needed): Promise<Position> => {
  const kept = await table.get(positionKey);
  const read = await unlessUnreadable(() =>
    kept ? readKept('position of reminders', positionSchema, kept).from : null,
  );
  return read ?? null;
};

const keepPosition = async ({ table }: Needed, next: Item | undefined): Promise<void> => {
  if (!next) return table.put({ ...positionKey, from: null });
  const { PK, SK, kindKey: partition, updatedKey } = next;
  return table.put({ ...positionKey, from: { PK, SK, kindKey: partition, updatedKey } });
};

/** Of what cannot be read verification tells: it keeps no other from its reminder. */
const remindOf = ({ table, now }: Needed, item: Item): Promise<void | undefined> =>
  unlessUnreadable(() => tellEntries(table, toldOfReporting(recordIn(item), now())));

export const remindOfReporting = async (needed: Needed, hasTime: HasTime): Promise<void> => {
  let from: Item | undefined = (await keptPosition(needed)) ?? undefined;
  for (let count = 0; count < mostPages; count += 1) {
    const page = await needed.table.indexPage('byKind', kindKey('pledge'), from, pageLength);
    for (const item of page.items) await remindOf(needed, item);
    await keepPosition(needed, page.next);
    from = page.next;
    if (!from || !hasTime()) return;
  }
};
