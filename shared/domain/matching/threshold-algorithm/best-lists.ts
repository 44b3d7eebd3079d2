/**
 * The short lists of all pledges while they are found, as columns: each counterpart once, with its best pair of components,
 * in the order of lists, in which parties take turns.
 */

export type BestLists = {
  /** How long lists may be. Each has one place more, for what comes in before another goes out. */
  readonly length: number;
  readonly placesEach: number;
  /** How many each pledge's list holds. */
  readonly counts: Int32Array;
  /** One list after the other, each from the best: what was asked, the row that answers it, its record, the score. */
  readonly asked: Int32Array;
  readonly rows: Int32Array;
  readonly records: Int32Array;
  readonly scores: Int32Array;
  /** The number of the record's party, and how many of that party come before. */
  readonly parties: Int32Array;
  readonly turns: Int32Array;
};

export const emptyLists = (pledgeCount: number, length: number): BestLists => {
  const placesEach = length + 1;
  const column = (): Int32Array => new Int32Array(pledgeCount * placesEach);
  return {
    length,
    placesEach,
    counts: new Int32Array(pledgeCount),
    asked: column(),
    rows: column(),
    records: column(),
    scores: column(),
    parties: column(),
    turns: column(),
  };
};

export type Found = {
  pledge: number;
  /** Components of the pledge in the order of ids. */
  asked: number;
  row: number;
  /** In the order in which equal scores rank. */
  record: number;
  party: number;
  score: number;
};

/** The last place of a full list in which no party has a second entry, or -1: what ranks after it changes nothing. */
export const lastOfFirsts = ({ counts, length, placesEach, turns }: BestLists, pledge: number) => {
  const last = pledge * placesEach + length - 1;
  return counts[pledge] === length && turns[last] === 0 ? last : -1;
};

const outranks = (
  { scores, records }: BestLists,
  at: number,
  score: number,
  record: number,
): boolean => {
  const held = scores[at] as number;
  return held > score || (held === score && (records[at] as number) < record);
};

const isBefore = (lists: BestLists, at: number, other: number): boolean => {
  const [turn, otherTurn] = [lists.turns[at] as number, lists.turns[other] as number];
  if (turn !== otherTurn) return turn < otherTurn;
  return outranks(lists, at, lists.scores[other] as number, lists.records[other] as number);
};

/** Of two pairs of the same records: the higher score, then the lower component ids. */
const isBetterPair = (lists: BestLists, at: number, { score, asked, row }: Found): boolean => {
  const held = lists.scores[at] ?? 0;
  if (held !== score) return held > score;
  const heldAsked = lists.asked[at] ?? 0;
  return heldAsked === asked ? (lists.rows[at] ?? 0) <= row : heldAsked < asked;
};

const swapIn = (column: Int32Array, at: number, other: number): void => {
  const held = column[at] as number;
  column[at] = column[other] as number;
  column[other] = held;
};

const swap = (lists: BestLists, at: number, other: number): void => {
  swapIn(lists.asked, at, other);
  swapIn(lists.rows, at, other);
  swapIn(lists.records, at, other);
  swapIn(lists.scores, at, other);
  swapIn(lists.parties, at, other);
  swapIn(lists.turns, at, other);
};

const rise = (lists: BestLists, from: number, at: number): void => {
  for (let to = at; to > from && isBefore(lists, to, to - 1); to -= 1) swap(lists, to, to - 1);
};

const write = (lists: BestLists, at: number, found: Found): void => {
  lists.asked[at] = found.asked;
  lists.rows[at] = found.row;
  lists.records[at] = found.record;
  lists.scores[at] = found.score;
  lists.parties[at] = found.party;
  lists.turns[at] = 0;
};

const copy = (lists: BestLists, from: number, to: number): void => {
  lists.asked[to] = lists.asked[from] as number;
  lists.rows[to] = lists.rows[from] as number;
  lists.records[to] = lists.records[from] as number;
  lists.scores[to] = lists.scores[from] as number;
  lists.parties[to] = lists.parties[from] as number;
  lists.turns[to] = lists.turns[from] as number;
};

/** The first entry of its party, by far the most frequent: no other entry has another turn for it. */
const addFirst = (lists: BestLists, found: Found, from: number, count: number): void => {
  const { turns, length } = lists;
  const { score, record } = found;
  const isAfter = (at: number): boolean => turns[at] === 0 && outranks(lists, at, score, record);
  if (count === length && isAfter(from + count - 1)) return;
  let at = from + Math.min(count, length - 1);
  for (; at > from && !isAfter(at - 1); at -= 1) copy(lists, at - 1, at);
  write(lists, at, found);
};

/** Gives each entry of a party its turn again, and every entry its place. */
const takeTurns = (lists: BestLists, party: number, from: number, end: number): void => {
  const { parties, turns, scores, records } = lists;
  for (let at = from; at < end; at += 1) {
    if (parties[at] !== party) continue;
    turns[at] = 0;
    for (let other = from; other < end; other += 1)
      if (
        parties[other] === party &&
        outranks(lists, other, scores[at] as number, records[at] as number)
      )
        turns[at] = (turns[at] as number) + 1;
  }
  for (let at = from + 1; at < end; at += 1) rise(lists, from, at);
};

/**
 * A list that is full loses its last entry. Nothing that ever went out comes in again, since turns only come later.
 */
export const addTo = (lists: BestLists, found: Found): void => {
  const { pledge, record, party } = found;
  const from = pledge * lists.placesEach;
  const count = lists.counts[pledge] ?? 0;
  let [known, firstOfParty] = [-1, -1];
  for (let at = from; at < from + count; at += 1) {
    if (lists.parties[at] !== party) continue;
    if (firstOfParty < 0) firstOfParty = at;
    if (lists.records[at] === record) known = at;
  }
  if (known >= 0 && isBetterPair(lists, known, found)) return;
  const comesSecond =
    known < 0 && firstOfParty >= 0 && outranks(lists, firstOfParty, found.score, record);
  if (comesSecond && lastOfFirsts(lists, pledge) >= 0) return;
  if (known < 0 && count < lists.length) lists.counts[pledge] = count + 1;
  if (firstOfParty < 0) {
    addFirst(lists, found, from, count);
    return;
  }
  const at = known >= 0 ? known : from + count;
  write(lists, at, found);
  takeTurns(lists, party, from, Math.max(at + 1, from + count));
};
