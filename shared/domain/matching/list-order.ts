/**
 * The order of every list, in which parties take turns: the best entry of each party comes before anyone's second, and
 * so on. So no party can fill a list, however many records it sends.
 */
import { compareText } from '../values/compare-text.ts';
import { hashOf } from './readings/hashed.ts';

export type Ranked = {
  readonly id: string;
  readonly score: number;
  /** By the Secretariat: what still waits for that comes after its equals. */
  readonly accepted: boolean;
  /** Of the counterpart's party (`partyNumberOf`). */
  readonly partyNumber: number;
};

/**
 * What tells parties apart in a list: shorter than their ids, as every change reads all lists. Two parties of one number
 * would take their turns as one, in every list and every computation of it alike.
 */
export const partyNumberOf = (partyId: string): number => hashOf(partyId);

/** Of entries that were kept before lists knew parties: each stands for itself. */
export const unknownStanding = (id: string): Pick<Ranked, 'accepted' | 'partyNumber'> => ({
  accepted: true,
  partyNumber: partyNumberOf(id),
});

type Standing = Pick<Ranked, 'score' | 'accepted'>;

export const byStanding = (left: Standing, right: Standing): number =>
  right.score - left.score || Number(right.accepted) - Number(left.accepted);

/** Among entries of one turn. Negative when `left` comes first. */
export const byMerit = (
  left: Standing & Pick<Ranked, 'id'>,
  right: Standing & Pick<Ranked, 'id'>,
): number => byStanding(left, right) || compareText(left.id, right.id);

type InTurn = Pick<Ranked, 'partyNumber'>;

/** The first so many of all that could stand in a list. */
export const inTurns = <Entry extends InTurn>(
  found: readonly Entry[],
  length: number,
  order: (left: Entry, right: Entry) => number,
): readonly Entry[] => {
  const turns: Entry[][] = [];
  const taken = new Map<number, number>();
  for (const entry of found.toSorted(order)) {
    const turn = taken.get(entry.partyNumber) ?? 0;
    taken.set(entry.partyNumber, turn + 1);
    (turns[turn] ??= []).push(entry);
  }
  return turns.flat().slice(0, length);
};

/**
 * Whether a list would hold an entry that it does not hold: told from what it holds, since of each party it holds the
 * best, so that whatever is left out comes later in its party's turns too.
 */
export const wouldHold = (entries: readonly Ranked[], entry: Ranked, length: number): boolean => {
  const last = entries[length - 1];
  if (!last) return true;
  let [turn, turnOfLast] = [0, -1];
  for (const held of entries) {
    if (held.partyNumber === entry.partyNumber) {
      if (byMerit(entry, held) < 0) return true;
      turn += 1;
    }
    if (held.partyNumber === last.partyNumber) turnOfLast += 1;
  }
  return turn === turnOfLast ? byMerit(entry, last) < 0 : turn < turnOfLast;
};
