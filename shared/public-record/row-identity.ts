/**
 * Which row of a new edition is which row of an old one. Numbers alone move when a line is put in, words alone are
 * corrected, so that both are kept of every row, by the parties and the page that it names: the same words are the same
 * row whatever its number, the same number with other words is an edit, and where neither is known nobody guesses. Nor
 * does anybody where numbers have moved and more than one row may be the edited one.
 * No row ever comes to stand for another party's.
 */
import type { PublicRecordRow } from './public-record-row.ts';

export type IdFor = (name: string) => string;
export type RecordPart = 'pledge' | 'offer' | 'match';
export type RowKind = PublicRecordRow['kind'];

/** What an import keeps of each row: one entry, for ever, among those of the same page and parties. */
export type RowEntry = {
  readonly seed: string;
  readonly number: number;
  /** Another row has taken its number since. */
  readonly lostNumber?: true;
  readonly content: string;
  /** A digest of its title; absent in entries from before it was kept. */
  readonly title?: string;
  readonly kind: RowKind;
  /** The file in which it was first met: rows of one file are told apart by that file. */
  readonly file?: string;
};

/** What a row at hand says of who it is. */
export type RowFacts = {
  readonly number: number;
  readonly kind: RowKind;
  readonly source: string;
  /** Names its page and parties. */
  readonly group: string;
  /** A digest of what it says, but for its number. */
  readonly content: string;
  /** A digest of its title alone. */
  readonly title: string;
};

export type Identity =
  | {
      readonly is: 'known';
      readonly entry: RowEntry;
      readonly after: RowEntry;
      readonly was?: number;
    }
  | { readonly is: 'edited' | 'new'; readonly entry?: RowEntry; readonly after: RowEntry }
  | { readonly is: 'otherKind' | 'unclear' | 'otherParty'; readonly entry: RowEntry };

/** What else is at hand of the file. */
export type AtHand = {
  readonly rows: readonly RowFacts[];
  /** Numbers of rows that could not be read: who they are is not known, but they are there. */
  readonly unread: ReadonlySet<number>;
  readonly file?: string | undefined;
};

/** Rows of tables from before entries were kept, and names of ids since. */
export const firstSeedOf = ({ row, source }: Pick<PublicRecordRow, 'row' | 'source'>): string =>
  `${row}/${source[0] ?? ''}`;

export const recordIdOf = (seed: string, part: RecordPart, idFor: IdFor): string =>
  idFor(`public-record/${seed}/${part}`);

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

type Side = { readonly entries: readonly RowEntry[]; readonly rows: readonly RowFacts[] };

export const holdsNumber =
  (number: number) =>
  (entry: RowEntry): boolean =>
    entry.number === number && !entry.lostNumber;

const isMetByContent = ({ content }: RowEntry, { rows }: Side): boolean =>
  rows.some((row) => row.content === content);

const saysNothingKnown =
  ({ entries }: Side) =>
  ({ content }: RowFacts): boolean =>
    !entries.some((entry) => entry.content === content);

/** The row with other words that stands at the entry's number. */
const editedAt = (entry: RowEntry, side: Side): RowFacts | undefined =>
  side.rows.filter(saysNothingKnown(side)).find(({ number }) => holdsNumber(number)(entry));

/** Known words stand at another number than before, so that a number alone tells nothing any more. */
const isRenumbered = ({ entries, rows }: Side): boolean =>
  rows.some(({ number, content }) => {
    const same = entries.filter((entry) => entry.content === content);
    return same.length > 0 && !same.some(holdsNumber(number));
  });

/**
 * A line may have been put in where the entry's row stood, which was corrected as it moved down: another row has its
 * title, or numbers have moved and several rows say what no edition said.
 */
const isDoubtful = (entry: RowEntry, side: Side): boolean => {
  const there = editedAt(entry, side);
  if (!there || there.title === entry.title) return false;
  const others = side.rows.filter(saysNothingKnown(side)).filter((row) => row !== there);
  if (others.some(({ title }) => title === entry.title)) return true;
  const isExplained = ({ number, title }: RowFacts): boolean =>
    side.entries.some((each) => holdsNumber(number)(each) && each.title === title);
  return isRenumbered(side) && others.some((row) => !isExplained(row));
};

const isMetByNumber = (entry: RowEntry, side: Side): boolean =>
  editedAt(entry, side) !== undefined && !isDoubtful(entry, side);

/** The entry of the same words: the one of the same number, or else one that no row at hand has under its own. */
const sameContent = (row: RowFacts, { entries, rows }: Side): RowEntry | undefined => {
  const same = entries.filter(({ content }) => content === row.content);
  const isTaken = (entry: RowEntry): boolean =>
    rows.some(({ number, content }) => content === entry.content && holdsNumber(number)(entry));
  return same.find(holdsNumber(row.number)) ?? same.find((entry) => !isTaken(entry)) ?? same[0];
};

const known = (row: RowFacts, entry: RowEntry, side: Side): Identity => {
  if (holdsNumber(row.number)(entry)) return { is: 'known', entry, after: entry };
  const isElsewhere = side.rows.some(
    ({ number, content }) => content === row.content && number === entry.number,
  );
  // The former numbers are what the doubt rests on: without them, the same file would be taken the second time.
  const isInDoubt = side.entries.some((each) => isDoubtful(each, side));
  const { lostNumber: _, ...kept } = entry;
  const after = isElsewhere || isInDoubt ? entry : { ...kept, number: row.number };
  return { is: 'known', entry, after, was: entry.number };
};

export const identify = (
  row: RowFacts,
  entries: readonly RowEntry[],
  atHand: AtHand,
  newSeed: string,
): Identity => {
  const rows = atHand.rows.filter(({ group }) => group === row.group);
  const side = { entries, rows };
  const same = sameContent(row, side);
  if (same) return known(row, same, side);
  const numbered = entries.find(
    (entry) => holdsNumber(row.number)(entry) && !isMetByContent(entry, side),
  );
  const { kind, content, title, number } = row;
  if (numbered && isDoubtful(numbered, side)) return { is: 'unclear', entry: numbered };
  if (numbered)
    return mayBecome(numbered.kind, kind)
      ? { is: 'edited', entry: numbered, after: { ...numbered, content, title, kind } }
      : { is: 'otherKind', entry: numbered };
  const missing = entries.find(
    (entry) =>
      !isMetByContent(entry, side) &&
      !isMetByNumber(entry, side) &&
      !atHand.unread.has(entry.number) &&
      (entry.file === undefined || entry.file !== atHand.file),
  );
  if (missing) return { is: 'unclear', entry: missing };
  let seed = newSeed;
  for (let n = 2; entries.some((entry) => entry.seed === seed); n += 1) seed = `${newSeed}/${n}`;
  const { file } = atHand;
  const after = { seed, number, content, title, kind, ...(file !== undefined && { file }) };
  return { is: 'new', after };
};

/** Whether the entry that had a row's number for another party is still that row, wherever it stands in the file now. */
export const isOtherPartys = (holder: RowEntry, group: string, { rows }: AtHand): boolean =>
  !rows.some((row) => row.group === group && row.content === holder.content);

/** The entries of a group once a row has become one of them; in an order that tells no history. */
export const entriesWith = (entries: readonly RowEntry[], after: RowEntry): readonly RowEntry[] => {
  const others = entries
    .filter(({ seed }) => seed !== after.seed)
    .map((entry) =>
      holdsNumber(after.number)(entry) && !after.lostNumber
        ? { ...entry, lostNumber: true as const }
        : entry,
    );
  return [...others, after].sort((left, right) => (left.seed < right.seed ? -1 : 1));
};
