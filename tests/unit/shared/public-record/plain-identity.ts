/** Which row is which by its plain definition: each question asked of every entry and row, however long that takes. */
import {
  type AtHand,
  holdsNumber,
  type RowEntry,
  type RowFacts,
} from '#shared/public-record/row-entry';

type Side = { readonly entries: readonly RowEntry[]; readonly rows: readonly RowFacts[] };

/** The outcome, and the entry that it names, if any. */
export type PlainIdentity = {
  readonly is: 'known' | 'edited' | 'new' | 'unclear';
  readonly entry?: RowEntry | undefined;
  /** For a known row that has another number than its entry: whether the entry takes the new one. */
  readonly moves?: boolean;
};

const isMetByContent = ({ content }: RowEntry, { rows }: Side): boolean =>
  rows.some((row) => row.content === content);

const saysNothingKnown =
  ({ entries }: Side) =>
  ({ content }: RowFacts): boolean =>
    !entries.some((entry) => entry.content === content);

const editedAt = (entry: RowEntry, side: Side): RowFacts | undefined =>
  side.rows.filter(saysNothingKnown(side)).find(({ number }) => holdsNumber(number)(entry));

const isRenumbered = ({ entries, rows }: Side): boolean =>
  rows.some(({ number, content }) => {
    const same = entries.filter((entry) => entry.content === content);
    return same.length > 0 && !same.some(holdsNumber(number));
  });

const isDoubtful = (entry: RowEntry, side: Side): boolean => {
  const there = editedAt(entry, side);
  if (!there || there.title === entry.title) return false;
  const others = side.rows.filter(saysNothingKnown(side)).filter((row) => row !== there);
  if (others.some(({ title }) => title === entry.title)) return true;
  const isExplained = ({ number, title }: RowFacts): boolean =>
    side.entries.some((each) => holdsNumber(number)(each) && each.title === title);
  return isRenumbered(side) && others.some((row) => !isExplained(row));
};

const sameContent = (row: RowFacts, { entries, rows }: Side): RowEntry | undefined => {
  const same = entries.filter(({ content }) => content === row.content);
  const isTaken = (entry: RowEntry): boolean =>
    rows.some(({ number, content }) => content === entry.content && holdsNumber(number)(entry));
  return same.find(holdsNumber(row.number)) ?? same.find((entry) => !isTaken(entry)) ?? same[0];
};

const known = (row: RowFacts, entry: RowEntry, side: Side): PlainIdentity => {
  if (holdsNumber(row.number)(entry)) return { is: 'known', entry };
  const isElsewhere = side.rows.some(
    ({ number, content }) => content === row.content && number === entry.number,
  );
  const isInDoubt = side.entries.some((each) => isDoubtful(each, side));
  return { is: 'known', entry, moves: !isElsewhere && !isInDoubt };
};

export const plainIdentity = (row: RowFacts, side: Side, atHand: AtHand): PlainIdentity => {
  const same = sameContent(row, side);
  if (same) return known(row, same, side);
  const numbered = side.entries.find(
    (entry) => holdsNumber(row.number)(entry) && !isMetByContent(entry, side),
  );
  if (numbered) return { is: isDoubtful(numbered, side) ? 'unclear' : 'edited', entry: numbered };
  const missing = side.entries.find(
    (entry) =>
      !isMetByContent(entry, side) &&
      !(editedAt(entry, side) !== undefined && !isDoubtful(entry, side)) &&
      !atHand.unread.has(entry.number) &&
      (entry.file === undefined || entry.file !== atHand.file),
  );
  return missing ? { is: 'unclear', entry: missing } : { is: 'new' };
};
