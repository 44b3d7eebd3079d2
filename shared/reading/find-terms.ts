/** Every place of a passage where the words of a term stand. Pure. */
import type { ClausedPassage, Passage } from './passage.ts';
import { longestGap, type Slot, type WordPattern } from './phrase.ts';
import type { AnchoredTerm, Beginning, TermIndex } from './term-index.ts';
import type { IndexedTerm } from './indexed-terms.ts';

export type Hit = {
  readonly term: IndexedTerm;
  /** The numbers of its words in the passage, in order; those within a gap are not among them. */
  readonly words: readonly number[];
};

const fits = (forms: readonly string[] | undefined, { plain, begins }: WordPattern): boolean => {
  if (forms === undefined) return false;
  for (const form of forms) if (begins ? form.startsWith(plain) : form === plain) return true;
  return false;
};

const stands = (passage: Passage, sequence: readonly WordPattern[], start: number): boolean => {
  for (let offset = 0; offset < sequence.length; offset += 1) {
    const pattern = sequence[offset];
    if (!pattern || !fits(passage.forms[start + offset], pattern)) return false;
  }
  return true;
};

/** Whether the words of a phrase from one of its slots on stand there, where that slot begins at `at`; they are added to `words`. */
const rest = (
  passage: Passage,
  slots: readonly Slot[],
  number: number,
  at: number,
  words: number[],
): boolean => {
  const { forms, sentenceOf } = passage;
  const slot = slots[number];
  if (!slot) return true;
  const known = words.length;
  const last = slot.afterGap ? at + longestGap : at;
  for (let start = at; start <= last && start < forms.length; start += 1) {
    for (const sequence of slot.choices) {
      if (!stands(passage, sequence, start)) continue;
      const end = start + sequence.length;
      if (number > 0 && sentenceOf[end - 1] !== sentenceOf[at - 1]) continue;
      for (let word = start; word < end; word += 1) words.push(word);
      if (rest(passage, slots, number + 1, end, words)) return true;
      words.length = known;
    }
  }
  return false;
};

/** What terms begin with that a word stands for, in any of its forms. */
const beginningsOf = (
  { whole, begun, longestBegun }: TermIndex,
  forms: readonly string[],
): readonly Beginning[] => {
  const found: Beginning[] = [];
  for (const form of forms) {
    const word = whole.get(form);
    if (word) found.push(word);
    const longest = Math.min(form.length, longestBegun);
    for (let length = 1; length <= longest; length += 1) {
      const beginning = begun.get(form.slice(0, length));
      if (beginning) found.push(beginning);
    }
  }
  return found;
};

/** Most terms are put out at once, since a text lacks another of their words. */
const mayStand = ({ needs }: AnchoredTerm, present: ReadonlySet<number>): boolean =>
  needs.every((need) => need.some((number) => present.has(number)));

export const findTerms = (passage: Passage, index: TermIndex): readonly Hit[] => {
  const hits: Hit[] = [];
  const tried = new Set<number>();
  const beginnings = passage.forms.map((forms) => beginningsOf(index, forms));
  const present = new Set<number>();
  for (const own of beginnings) for (const { number } of own) present.add(number);
  const words: number[] = [];
  const tryAt = ({ term, number }: AnchoredTerm, start: number): void => {
    const trial = number * passage.forms.length + start;
    words.length = 0;
    if (!rest(passage, term.phrase.slots, 0, start, words) || tried.has(trial)) return;
    tried.add(trial);
    hits.push({ term, words: [...words] });
  };
  for (const [at, own] of beginnings.entries()) {
    for (const { anchored } of own) {
      for (const each of anchored) {
        if (!mayStand(each, present)) continue;
        for (let start = Math.max(0, at - each.most); start <= at - each.least; start += 1)
          tryAt(each, start);
      }
    }
  }
  return hits;
};

const hasWord = (
  { clauses, clauseOf, forms }: ClausedPassage,
  at: number,
  pattern: WordPattern,
): boolean => {
  const { from = 0, to = 0 } = clauses[clauseOf[at] ?? -1] ?? {};
  return forms.slice(from, to).some((each) => fits(each, pattern));
};

/** Without those whose clause holds a word that their term is not to stand with. */
export const hitsThatStand = (passage: ClausedPassage, hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    ({ term, words: [at = 0] }) =>
      !term.phrase.not.some((pattern) => hasWord(passage, at, pattern)),
  );

const isWithin = (inner: readonly number[], outer: readonly number[]): boolean =>
  inner.length < outer.length && inner.every((word) => outer.includes(word));

/** Of terms of one kind the longest wins: what stands whole within a longer one of another code is none. */
export const mostSpecific = (hits: readonly Hit[]): readonly Hit[] => {
  const byWord = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (hit.term.strength === 'weak' || hit.words.length < 2) continue;
    for (const word of hit.words) {
      const known = byWord.get(word);
      if (known) known.push(hit);
      else byWord.set(word, [hit]);
    }
  }
  return hits.filter(
    ({ term, words }) =>
      !byWord
        .get(words[0] ?? -1)
        ?.some((other) => other.term.code !== term.code && isWithin(words, other.words)),
  );
};
