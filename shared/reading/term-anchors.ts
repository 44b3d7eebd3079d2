/** By which of its slots a term is found: the one that the fewest other terms use. */
import { longestGap, type Phrase, type Slot, type WordPattern } from './phrase.ts';
import type { IndexedTerm } from './indexed-terms.ts';

const knownFirstWords = new WeakMap<Slot['choices'], readonly WordPattern[]>();

/** Asked again and again of the same choices while an index is made. */
export const firstWords = ({ choices }: Slot): readonly WordPattern[] => {
  const found = knownFirstWords.get(choices);
  if (found) return found;
  const words = choices.flatMap(([first]) => (first && first.plain !== '' ? [first] : []));
  knownFirstWords.set(choices, words);
  return words;
};

/** How many terms have a slot that may begin with this word. */
export const countUses = (terms: readonly IndexedTerm[]): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  for (const { phrase } of terms)
    for (const slot of phrase.slots)
      for (const { written } of firstWords(slot)) uses.set(written, (uses.get(written) ?? 0) + 1);
  return uses;
};

/** The slot that the fewest other terms use; the first of equals. */
export const anchorOf = ({ slots }: Phrase, uses: ReadonlyMap<string, number>): number => {
  const costs = slots.map((slot) => {
    const words = firstWords(slot);
    // A choice that begins with any word at all could not be found by it.
    if (words.length < slot.choices.length) return Infinity;
    return words.reduce((sum, { written }) => sum + (uses.get(written) ?? 0), 0);
  });
  return Math.max(0, costs.indexOf(Math.min(...costs)));
};

export const lengthsBefore = (slots: readonly Slot[], anchor: number) => {
  const before = slots.slice(0, anchor).map(({ choices }) => choices.map(({ length }) => length));
  const gaps = slots.slice(1, anchor + 1).filter(({ afterGap }) => afterGap).length;
  return {
    least: before.reduce((sum, each) => sum + Math.min(...each), 0),
    most: before.reduce((sum, each) => sum + Math.max(...each), 0) + gaps * longestGap,
  };
};

/** Whether a slot can be found by its first words: a choice that begins with any word at all cannot. */
export const canBeFound = (slot: Slot): boolean => firstWords(slot).length === slot.choices.length;
