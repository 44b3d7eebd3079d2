/**
 * The kept entries of one source and its parties beside the rows at hand of the same. Whatever is asked of all of them is
 * computed here once, so that one row costs as many steps as there are rows, however long a list is.
 */
import { holdsNumber, type RowEntry, type RowFacts } from './row-entry.ts';
import { areOfOneSource, bySource } from './row-source.ts';

export type Editions = {
  readonly entries: readonly RowEntry[];
  /** The entry of the same words: the one of the same number, or else one that no row at hand has under its own. */
  readonly sameContent: (row: RowFacts) => RowEntry | undefined;
  /** Whether a row at hand says this under this number. */
  readonly isAtHand: (content: string, number: number) => boolean;
  readonly isMetByContent: (entry: RowEntry) => boolean;
  readonly isMetByNumber: (entry: RowEntry) => boolean;
  /**
   * A line may have been put in where the entry's row stood, which was corrected as it moved down: another row has its
   * title, or numbers have moved and several rows say what no edition said.
   */
  readonly isDoubtful: (entry: RowEntry) => boolean;
  readonly areAnyDoubtful: boolean;
};

const pair = (words: string | undefined, number: number): string => `${number} ${words}`;

export const compareEditions = (
  entries: readonly RowEntry[],
  rows: readonly RowFacts[],
): Editions => {
  const entriesByContent = Map.groupBy(entries, ({ content }) => content);
  const holders = entries.filter(({ lostNumber }) => !lostNumber);
  const keptWords = new Set(holders.map(({ content, number }) => pair(content, number)));
  const keptTitles = new Set(holders.map(({ title, number }) => pair(title, number)));
  const contentsAtHand = new Set(rows.map(({ content }) => content));
  const wordsAtHand = new Set(rows.map(({ content, number }) => pair(content, number)));
  const isAtHand = (content: string, number: number): boolean =>
    wordsAtHand.has(pair(content, number));

  /** Known words stand at another number than before, so that a number alone tells nothing any more. */
  const isRenumbered = rows.some(
    ({ content, number }) => entriesByContent.has(content) && !keptWords.has(pair(content, number)),
  );

  const unknown = rows.filter(({ content }) => !entriesByContent.has(content));
  const unknownByNumber = Map.groupBy(unknown, ({ number }) => number);
  const unknownTitles = new Set(unknown.map(({ title }) => title));
  const unexplained = new Set(
    unknown.filter(({ title, number }) => !keptTitles.has(pair(title, number))),
  );

  /** The row with other words that stands at the entry's number. */
  const editedAt = (entry: RowEntry): RowFacts | undefined =>
    entry.lostNumber
      ? undefined
      : unknownByNumber.get(entry.number)?.find((row) => areOfOneSource(row, entry));
  const isDoubtful = (entry: RowEntry): boolean => {
    const there = editedAt(entry);
    if (!there || there.title === entry.title) return false;
    if (entry.title !== undefined && unknownTitles.has(entry.title)) return true;
    return isRenumbered && unexplained.size > (unexplained.has(there) ? 1 : 0);
  };

  return {
    entries,
    sameContent: ({ content, number }) => {
      const same = entriesByContent.get(content) ?? [];
      const isTaken = (entry: RowEntry): boolean =>
        !entry.lostNumber && isAtHand(content, entry.number);
      return same.find(holdsNumber(number)) ?? same.find((entry) => !isTaken(entry)) ?? same[0];
    },
    isAtHand,
    isMetByContent: ({ content }) => contentsAtHand.has(content),
    isMetByNumber: (entry) => editedAt(entry) !== undefined && !isDoubtful(entry),
    isDoubtful,
    areAnyDoubtful: entries.some(isDoubtful),
  };
};

/** Entries and rows of the same parties, compared source by source. */
export const compareBySource = (
  entries: readonly RowEntry[],
  rows: readonly RowFacts[],
): ((row: RowFacts) => Editions) => {
  const together = bySource<RowEntry | RowFacts>([...entries, ...rows]);
  const compared = new Map<ReadonlySet<RowEntry | RowFacts>, Editions>();
  return (row) => {
    const of = together(row);
    const known = compared.get(of);
    if (known) return known;
    const editions = compareEditions(
      entries.filter((entry) => of.has(entry)),
      rows.filter((each) => of.has(each)),
    );
    compared.set(of, editions);
    return editions;
  };
};
