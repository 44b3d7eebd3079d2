/**
 * Offers whose last day has passed stand unconfirmed from the next hour on, each by a change of its own in its history, so
 * that lists follow from the stream. Those that are due come first in their partition: no more is read than lapses.
 */
import type { StoredRecord } from '#shared/domain/records/record';
import { lapsed } from '#shared/domain/records/validity';
import { type Key, lapseIn, lapsePartition, recordKey } from '#shared/table/keys';
import { lapseOf } from '#shared/table/projection';

import { registerItself } from '../actor.ts';
import type { Dependencies } from '../dependencies.ts';
import { recordActions } from '../store/records/record-store.ts';
import type { Action } from '../table.ts';
import type { HasTime } from '../time-for.ts';
import { findRecord } from '../store/records/find-record.ts';

const offersAtOnce = 25;

/** It waits for another day than this item says, as a restore of half a transaction leaves it: the item goes. */
const forgotten = ({ id, version }: StoredRecord, key: Key): readonly Action[] => [
  { check: recordKey('offer', id), ifVersion: version },
  { delete: key },
];

/** Whoever changes the offer in between wins: if it is still due then, the next hour finds it. */
const lapse = async ({ table, world, now }: Dependencies, key: Key): Promise<boolean> => {
  const held = await findRecord(table, 'offer', lapseIn(key).offerId);
  // Without its offer it is a stray, which verification finds.
  if (!held) return false;
  const isDue = lapseOf(held.record)?.SK === key.SK;
  const at = now();
  const audit = {
    actor: registerItself,
    action: 'lapse',
    at,
    requestId: 'hourly run',
    reason: null,
  };
  const { outcome } = await table.transact(
    isDue
      ? await recordActions({ world, before: held, after: lapsed(held.record, at), audit })
      : forgotten(held.record, key),
  );
  return isDue && outcome === 'done';
};

/** One that fails keeps no other from its turn; the first fault is thrown after them. */
export const lapseDue = async (dependencies: Dependencies, hasTime: HasTime): Promise<void> => {
  const { table, now, log } = dependencies;
  const today = now().slice(0, 10);
  const faults: unknown[] = [];
  let from: string | undefined;
  let count = 0;
  do {
    const page = await table.page(lapsePartition, from, offersAtOnce);
    const due = page.items.filter((item) => lapseIn(item).lastDay < today);
    for (const { PK, SK } of due) {
      const isLapsed = await lapse(dependencies, { PK, SK }).catch((error: unknown) => {
        faults.push(error);
        return false;
      });
      if (isLapsed) count += 1;
    }
    from = due.length === page.items.length ? page.next : undefined;
  } while (from !== undefined && hasTime());
  if (count > 0) log.info('lapsed', { offers: count });
  if (faults.length > 0) throw faults[0];
};
