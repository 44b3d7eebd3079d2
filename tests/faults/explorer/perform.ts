/** Performs one step on a row of slots, as the table would. */
import type { Item } from '#shared/table/item';

import type { Key } from '#shared/table/keys';

import type { FaultyStep } from './faulty-steps.ts';
import { type Names, nameOfKey, type Prepared } from './local-states.ts';
import type { Compiled } from './scenario.ts';

/** What a step answers, and the slots as it leaves them: the same row when it wrote nothing. */
export type Performed = { readonly outcome: number; readonly slots: readonly number[] };

export const isWrite = ({ step: { op } }: Prepared): boolean =>
  op !== 'get' && op !== 'page' && op !== 'indexPage' && op !== 'pause';

export const createPerform = ({ items, keys: keyNames }: Names, compiled: Compiled) => {
  const { slotOfKey, slotsOfPartition, keys, initial } = compiled;
  const nothing: readonly { slot: number; sortKey: string }[] = [];
  const size = keys.length;

  const revOf = (item: number): number =>
    item === 0 ? 0 : ((items.valueOf(item)['rev'] as number | undefined) ?? 0);

  const page = (
    row: readonly number[],
    partition: number,
    from: string | undefined,
    lag: number,
  ) => {
    let found = 0;
    for (const { slot, sortKey } of slotsOfPartition.get(partition) ?? nothing) {
      const item = row[slot + lag] as number;
      if (item === 0 || (from !== undefined && sortKey <= from)) continue;
      if (found !== 0) return found | 1;
      found = item << 1;
    }
    return found;
  };

  const changed = new Map<string, number>();
  /** The id of an item with some fields set. */
  const withFields = (item: number, slot: number, fields: string): number => {
    const name = `${item} ${slot} ${fields}`;
    const known = changed.get(name);
    if (known !== undefined) return known;
    const { PK, SK } = keys[slot] as Item;
    const held = item === 0 ? {} : items.valueOf(item);
    const made = items.idOf({ ...held, PK, SK, ...(JSON.parse(fields) as object) });
    changed.set(name, made);
    return made;
  };

  const put = (row: readonly number[], slot: number, item: number): readonly number[] =>
    row.with(slot, item);

  const opened = (item: number, slot: number): number =>
    withFields(item, slot, `{"rev":${revOf(item) + 1},"open":true}`);

  const together = (
    row: readonly number[],
    { key, ifRev, opens, puts, deletes }: FaultyStep & { readonly op: 'together' },
  ): Performed => {
    const slotOf = (of: Key): number => {
      const slot = slotOfKey.get(keyNames.idOf(nameOfKey(of)));
      if (slot === undefined) throw new Error(`The scenario does not know ${of.PK}`);
      return slot;
    };
    const revOfKey = (slots: readonly number[]): number => revOf(slots[slotOf(key)] as number);
    if (ifRev !== undefined && revOfKey(row) !== ifRev) return { outcome: 0, slots: row };
    const slots = [...row];
    for (const each of opens.map(slotOf)) slots[each] = opened(slots[each] as number, each);
    for (const each of puts) slots[slotOf(each)] = items.idOf(each);
    for (const each of deletes.map(slotOf)) slots[each] = 0;
    return { outcome: revOfKey(slots), slots };
  };

  return (row: readonly number[], { step, place, item }: Prepared): Performed => {
    if (step.op === 'page') return { outcome: page(row, place, step.from, 0), slots: row };
    if (step.op === 'indexPage')
      return { outcome: page(row, place, step.from, initial.length - size), slots: row };
    if (step.op === 'pause') return { outcome: 0, slots: row };
    if (step.op === 'together') return together(row, step);
    const slot = slotOfKey.get(place);
    if (slot === undefined) {
      if (step.op === 'get') return { outcome: 0, slots: row };
      throw new Error(`A process writes what the scenario does not know: ${JSON.stringify(step)}`);
    }
    const held = row[slot] as number;
    const rev = revOf(held);
    switch (step.op) {
      case 'get':
        return { outcome: held, slots: row };
      case 'open':
        return { outcome: rev + 1, slots: put(row, slot, opened(held, slot)) };
      case 'put':
        return (step.ifRev === 0 ? held === 0 : held !== 0 && rev === step.ifRev)
          ? { outcome: 1, slots: put(row, slot, item) }
          : { outcome: 0, slots: row };
      case 'openIf':
        return held !== 0 &&
          rev === step.ifRev &&
          (step.evenIfOpen === true || items.valueOf(held)['open'] !== true)
          ? { outcome: 1, slots: put(row, slot, opened(held, slot)) }
          : { outcome: 0, slots: row };
      case 'overwrite':
        return { outcome: 1, slots: put(row, slot, item) };
      case 'bump':
        return held === 0
          ? { outcome: 0, slots: row }
          : {
              outcome: rev + 1,
              slots: put(row, slot, withFields(held, slot, `{"rev":${rev + 1}}`)),
            };
      case 'add': {
        const sum = (held === 0 ? 0 : (items.valueOf(held)['sum'] as number)) + step.amount;
        return { outcome: 0, slots: put(row, slot, withFields(held, slot, `{"sum":${sum}}`)) };
      }
    }
  };
};

export type Perform = ReturnType<typeof createPerform>;
