/** The terms of one language, found by the word that a phrase begins with. Pure. */
import type { WordPattern } from './phrase.ts';
import { anchorOf, canBeFound, countUses, firstWords, lengthsBefore } from './term-anchors.ts';
import { type WordCodes, wordCodesOf } from './word-codes.ts';
import { type IndexedTerm, type LanguageTables, termsOf } from './indexed-terms.ts';

/** A term under the slot of which the fewest terms make use, so that a common word finds few. */
export type AnchoredTerm = {
  readonly term: IndexedTerm;
  readonly number: number;
  /** So many words at least and at most stand before that slot. */
  readonly least: number;
  readonly most: number;
  /** Of each other slot the beginnings of which one has to stand in the text, by their numbers. */
  readonly needs: readonly (readonly number[])[];
};

/** A word, or a beginning of words, with which slots of terms begin. */
export type Beginning = {
  readonly number: number;
  readonly anchored: AnchoredTerm[];
};

export type TermIndex = {
  readonly terms: readonly IndexedTerm[];
  /** By the whole word. */
  readonly whole: ReadonlyMap<string, Beginning>;
  /** By the beginning of the word. */
  readonly begun: ReadonlyMap<string, Beginning>;
  readonly longestBegun: number;
  /** What single words of the terms of topics tell of these. */
  readonly wordCodes: WordCodes;
};

export const termIndexOf = (tables: LanguageTables): TermIndex => {
  const terms = termsOf(tables);
  const uses = countUses(terms);
  const whole = new Map<string, Beginning>();
  const begun = new Map<string, Beginning>();
  const beginningOf = ({ plain, begins }: WordPattern): Beginning => {
    const map = begins ? begun : whole;
    const known = map.get(plain);
    if (known) return known;
    const beginning = { number: whole.size + begun.size, anchored: [] };
    map.set(plain, beginning);
    return beginning;
  };
  for (const [number, term] of terms.entries()) {
    const { slots } = term.phrase;
    const anchor = anchorOf(term.phrase, uses);
    const slot = slots[anchor];
    if (!slot) continue;
    const needs = slots
      .filter((each) => each !== slot && canBeFound(each))
      .map((each) => firstWords(each).map((word) => beginningOf(word).number));
    const anchored = { term, number, needs, ...lengthsBefore(slots, anchor) };
    for (const word of firstWords(slot)) beginningOf(word).anchored.push(anchored);
  }
  const longestBegun = Math.max(0, ...Array.from(begun.keys(), ({ length }) => length));
  return { terms, whole, begun, longestBegun, wordCodes: wordCodesOf(terms) };
};
