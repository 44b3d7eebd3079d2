/** A digest of everything that a table holds, to tell that a call wrote nothing. */
import { canonicalJson, digestOf } from '#functions/store/log/audit';
import type { Item } from '#shared/table/item';

const nameOf = ({ PK, SK }: Item): string => `${PK}\n${SK}`;

const made = new WeakMap<Item, string>();

const digestOfItem = (item: Item): string => digestOf(`${nameOf(item)}\n${canonicalJson(item)}`);

/** What nobody can change keeps its digest: most of a table is as it was when it was last looked at. */
const keptDigestOf = (item: Item): string => {
  if (!Object.isFrozen(item)) return digestOfItem(item);
  const digest = made.get(item) ?? digestOfItem(item);
  made.set(item, digest);
  return digest;
};

export const digestOfItems = (items: readonly Item[]): string =>
  digestOf(items.map(keptDigestOf).sort());

export const digestOfTable = (table: { readonly items: () => readonly Item[] }): string =>
  digestOfItems(table.items());
