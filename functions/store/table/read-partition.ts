/** Every item of a partition, page by page: for partitions that belong to one record or one generation. */
import type { Item } from '#shared/table/item';

import type { Consistency, Table } from '../../table.ts';

export const readPartition = async (
  table: Pick<Table, 'page'>,
  partition: string,
  consistency?: Consistency,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let from: string | undefined;
  do {
    const page = await table.page(partition, from, undefined, consistency);
    items.push(...page.items);
    from = page.next;
  } while (from !== undefined);
  return items;
};
