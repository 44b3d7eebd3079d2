/** The short lists of all pledges while they are found, as columns: each counterpart once, with its best pair of components. */

export type BestLists = {
  readonly length: number;
  /** How many each pledge's list holds. */
  readonly counts: Int32Array;
  /** One list after the other, each from the best: what was asked, the row that answers it, its record, the score. */
  readonly asked: Int32Array;
  readonly rows: Int32Array;
  readonly records: Int32Array;
  readonly scores: Int32Array;
};

export const emptyLists = (pledgeCount: number, length: number): BestLists => ({
  length,
  counts: new Int32Array(pledgeCount),
  asked: new Int32Array(pledgeCount * length),
  rows: new Int32Array(pledgeCount * length),
  records: new Int32Array(pledgeCount * length),
  scores: new Int32Array(pledgeCount * length),
});

export type Found = {
  pledge: number;
  /** Components of the pledge in the order of ids. */
  asked: number;
  row: number;
  record: number;
  score: number;
};

/** Records are numbered in the order of ids: of equal scores, the lower one comes first. */
const isBefore = (lists: BestLists, at: number, { score, record }: Found): boolean => {
  const held = lists.scores[at] ?? 0;
  return held > score || (held === score && (lists.records[at] ?? 0) < record);
};

/** Of two pairs of the same records: the higher score, then the lower component ids. */
const isBetterPair = (lists: BestLists, at: number, { score, asked, row }: Found): boolean => {
  const held = lists.scores[at] ?? 0;
  if (held !== score) return held > score;
  const heldAsked = lists.asked[at] ?? 0;
  return heldAsked === asked ? (lists.rows[at] ?? 0) <= row : heldAsked < asked;
};

const copy = (lists: BestLists, from: number, to: number): void => {
  lists.asked[to] = lists.asked[from] ?? 0;
  lists.rows[to] = lists.rows[from] ?? 0;
  lists.records[to] = lists.records[from] ?? 0;
  lists.scores[to] = lists.scores[from] ?? 0;
};

const placeOfRecord = (
  { records }: BestLists,
  record: number,
  from: number,
  end: number,
): number => {
  for (let at = from; at < end; at += 1) if (records[at] === record) return at;
  return -1;
};

/** A list that is full loses its last entry, which must not be better. */
export const addTo = (lists: BestLists, found: Found): void => {
  const { pledge, asked, row, record, score } = found;
  const from = pledge * lists.length;
  const count = lists.counts[pledge] ?? 0;
  const known = placeOfRecord(lists, record, from, from + count);
  if (known >= 0 && isBetterPair(lists, known, found)) return;
  let at = known;
  if (known < 0) {
    at = Math.min(from + count, from + lists.length - 1);
    if (count < lists.length) lists.counts[pledge] = count + 1;
  }
  for (; at > from && !isBefore(lists, at - 1, found); at -= 1) copy(lists, at - 1, at);
  lists.asked[at] = asked;
  lists.rows[at] = row;
  lists.records[at] = record;
  lists.scores[at] = score;
};
