/** A digest of everything that a table holds, to tell that a call wrote nothing. */
import { canonicalJson, digestOf } from '#functions/store/audit';
import type { Item } from '#shared/table/item';

const nameOf = ({ PK, SK }: Item): string => `${PK}\n${SK}`;

export const digestOfItems = (items: readonly Item[]): string =>
  digestOf(items.map((item) => `${nameOf(item)}\n${canonicalJson(item)}`).sort());

export const digestOfTable = (table: { readonly items: () => readonly Item[] }): string =>
  digestOfItems(table.items());
