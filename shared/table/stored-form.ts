/**
 * How items lie in the table: as everyone else knows them, but for lists and postings, which every change reads by
 * the thousand, and coverage cells, which every visitor reads at once: these are packed. They come out the same whether they were put packed or, as in tables
 * filled before there was a packed form, as maps.
 */
import type { CellContent } from '../domain/coverage/cell.ts';
import type { RecordFeatures } from '../domain/matching/features.ts';
import type { Suggestion } from '../domain/matching/suggestion.ts';
import { recordKinds } from '../domain/records/record.ts';
import { type Key, postingPrefix } from './keys.ts';
import { coveragePrefixes, listPrefix } from './derived-keys.ts';
import { packCell } from './packed-cell.ts';
import { packEntries, unpackEntries } from './packed-list.ts';
import { packFeatures, unpackFeatures } from './packed-features.ts';
import { readCell } from './read-cell.ts';

type Item = Readonly<Record<string, unknown>> & Key;

const isList = ({ PK }: Key): boolean => PK.startsWith(listPrefix);
const isPosting = ({ PK }: Key): boolean => PK.startsWith(postingPrefix);

const isCell = ({ PK }: Key): boolean => coveragePrefixes.some((prefix) => PK.startsWith(prefix));

const nameOfPosting = ({ PK, SK }: Key): Pick<RecordFeatures, 'kind' | 'id'> => {
  const kind = recordKinds.find((each) => PK.includes(each.toUpperCase()));
  if (!kind) throw new Error(`A posting of no kind of record: ${PK}`);
  return { kind, id: SK };
};

export const toStored = (item: Item): Item => {
  const { entries, features, cell } = item;
  if (isCell(item) && cell && typeof cell === 'object')
    return { ...item, cell: packCell(cell as CellContent) };
  if (isList(item) && Array.isArray(entries))
    return { ...item, entries: packEntries(entries as readonly Suggestion[]) };
  if (isPosting(item) && features && typeof features === 'object')
    return { ...item, features: packFeatures(features as RecordFeatures) };
  return item;
};

/** What cannot be unpacked stays as it lies: whoever reads it tells so, and whoever writes it anew is not kept from it. */
const unpacked = (item: Item, field: string, unpack: () => unknown): Item => {
  try {
    return { ...item, [field]: unpack() };
  } catch {
    return item;
  }
};

export const fromStored = (item: Item): Item => {
  const { entries, features, cell } = item;
  if (isCell(item) && (typeof cell === 'string' || (typeof cell === 'object' && cell)))
    return unpacked(item, 'cell', () => readCell(cell));
  if (isList(item) && typeof entries === 'string')
    return unpacked(item, 'entries', () => unpackEntries(entries));
  if (isPosting(item) && typeof features === 'string')
    return unpacked(item, 'features', () => unpackFeatures(features, nameOfPosting(item)));
  return item;
};
