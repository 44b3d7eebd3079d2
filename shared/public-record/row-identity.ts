/**
 * Which row of a new edition is which row of an old one. Numbers alone move when a line is put in, words alone are
 * corrected, so that both are kept of every row, by the parties and the pages that it names: the same words are the same
 * row whatever its number, the same number with other words is an edit, and where neither is known nobody guesses. Nor
 * does anybody where numbers have moved and more than one row may be the edited one.
 * No row ever comes to stand for another party's.
 */
import type { Editions } from './compare-editions.ts';
import {
  type AtHand,
  holdsNumber,
  type RowEntry,
  type RowFacts,
  type RowKind,
} from './row-entry.ts';
import { areOfOneSource } from './row-source.ts';
import type { RecordPart } from './row-ids.ts';

export type Identity =
  | {
      readonly is: 'known';
      readonly entry: RowEntry;
      readonly after: RowEntry;
      readonly was?: number;
    }
  | { readonly is: 'edited' | 'new'; readonly entry?: RowEntry; readonly after: RowEntry }
  | { readonly is: 'otherKind' | 'unclear' | 'otherParty'; readonly entry: RowEntry };

const partsOfKind: Readonly<Record<RowKind, readonly RecordPart[]>> = {
  commitment: ['pledge'],
  offer: ['offer'],
  support: ['offer'],
  'offer+commitment': ['pledge', 'offer'],
  match: ['match'],
};

/** A row may become more than it was; what it no longer is would stay behind, public and counted. */
const mayBecome = (before: RowKind, after: RowKind): boolean =>
  partsOfKind[before].every((part) => partsOfKind[after].includes(part));

const known = (row: RowFacts, entry: RowEntry, editions: Editions): Identity => {
  if (holdsNumber(row.number)(entry)) return { is: 'known', entry, after: entry };
  // The former numbers are what the doubt rests on: without them, the same file would be taken the second time.
  const staysAtItsNumber = editions.isAtHand(row.content, entry.number) || editions.areAnyDoubtful;
  const { lostNumber: _, ...kept } = entry;
  const after = staysAtItsNumber ? entry : { ...kept, number: row.number };
  return { is: 'known', entry, after, was: entry.number };
};

/** The entry whose number the row has; the one that names its first page first, where several do. */
const numberedAs = (row: RowFacts, editions: Editions): RowEntry | undefined => {
  const found = editions.entries.filter(
    (entry) =>
      holdsNumber(row.number)(entry) &&
      !editions.isMetByContent(entry) &&
      areOfOneSource(entry, row),
  );
  return found.find(({ pages }) => pages[0] === row.pages[0]) ?? found[0];
};

export const identify = (
  row: RowFacts,
  editions: Editions,
  { unread, file }: Pick<AtHand, 'unread' | 'file'>,
  newSeed: () => string,
): Identity => {
  const { entries } = editions;
  const same = editions.sameContent(row);
  if (same) return known(row, same, editions);
  const numbered = numberedAs(row, editions);
  const { kind, content, title, number, pages } = row;
  if (numbered && editions.isDoubtful(numbered)) return { is: 'unclear', entry: numbered };
  if (numbered)
    return mayBecome(numbered.kind, kind)
      ? { is: 'edited', entry: numbered, after: { ...numbered, content, title, kind, pages } }
      : { is: 'otherKind', entry: numbered };
  const missing = entries.find(
    (entry) =>
      !editions.isMetByContent(entry) &&
      !editions.isMetByNumber(entry) &&
      !unread.has(entry.number) &&
      (entry.file === undefined || entry.file !== file) &&
      areOfOneSource(entry, row),
  );
  if (missing) return { is: 'unclear', entry: missing };
  const after = {
    seed: newSeed(),
    number,
    content,
    title,
    kind,
    pages,
    ...(file !== undefined && { file }),
  };
  return { is: 'new', after };
};

/** Whether the entry that had a row's number for another party is still that row, wherever it stands in the file now. */
export const isOtherPartys = (holder: RowEntry, rowsOfIt: readonly RowFacts[] = []): boolean =>
  !rowsOfIt.some(({ content }) => content === holder.content);

/** The entries of a group once a row has become one of them; in an order that tells no history. */
export const entriesWith = (entries: readonly RowEntry[], after: RowEntry): readonly RowEntry[] => {
  const others = entries
    .filter(({ seed }) => seed !== after.seed)
    .map((entry) =>
      holdsNumber(after.number)(entry) && !after.lostNumber && areOfOneSource(entry, after)
        ? { ...entry, lostNumber: true as const }
        : entry,
    );
  return [...others, after].sort((left, right) => (left.seed < right.seed ? -1 : 1));
};
