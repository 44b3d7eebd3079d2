/** The terms of one language, found by the word that a phrase begins with. Pure. */
import { longestGap, parsePhrase, type Phrase, type Slot, type WordPattern } from './phrase.ts';

export const termKinds = [
  'topics',
  'support-types',
  'conditions',
  'areas',
  'marks',
  'requests',
] as const;
export type TermKind = (typeof termKinds)[number];

export const strengths = ['strong', 'half', 'weak'] as const;
export type Strength = (typeof strengths)[number];

/** One code a block; of a block of marks or requests the phrases alone. */
export type TermTable = Readonly<
  Record<string, Readonly<Partial<Record<Strength, readonly string[]>>> | readonly string[]>
>;

export type LanguageTables = Readonly<Record<TermKind, TermTable>>;

export type IndexedTerm = {
  readonly kind: TermKind;
  readonly code: string;
  readonly strength: Strength;
  readonly written: string;
  readonly phrase: Phrase;
};

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
  /** How many beginnings there are. */
  readonly beginnings: number;
};

const termsOfTable = (kind: TermKind, table: TermTable): readonly IndexedTerm[] =>
  Object.entries(table).flatMap(([code, block]) => {
    const lists = Array.isArray(block) ? { strong: block as readonly string[] } : block;
    return strengths.flatMap((strength) =>
      ((lists as Partial<Record<Strength, readonly string[]>>)[strength] ?? []).map((written) => ({
        kind,
        code,
        strength,
        written,
        phrase: parsePhrase(written),
      })),
    );
  });

export const termsOf = (tables: LanguageTables): readonly IndexedTerm[] =>
  termKinds.flatMap((kind) => termsOfTable(kind, tables[kind]));

const knownFirstWords = new WeakMap<Slot['choices'], readonly WordPattern[]>();

/** Asked again and again of the same choices while an index is made. */
const firstWords = ({ choices }: Slot): readonly WordPattern[] => {
  const found = knownFirstWords.get(choices);
  if (found) return found;
  const words = choices.flatMap(([first]) => (first && first.plain !== '' ? [first] : []));
  knownFirstWords.set(choices, words);
  return words;
};

const keyOf = ({ plain, begins }: WordPattern): string => (begins ? `${plain}*` : plain);

/** How many terms have a slot that may begin with this word. */
const countUses = (terms: readonly IndexedTerm[]): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  for (const { phrase } of terms)
    for (const pattern of phrase.slots.flatMap(firstWords))
      uses.set(keyOf(pattern), (uses.get(keyOf(pattern)) ?? 0) + 1);
  return uses;
};

/** The slot that the fewest other terms use; the first of equals. */
const anchorOf = ({ slots }: Phrase, uses: ReadonlyMap<string, number>): number => {
  const costs = slots.map((slot) => {
    const words = firstWords(slot);
    // A choice that begins with any word at all could not be found by it.
    if (words.length < slot.choices.length) return Infinity;
    return words.reduce((sum, pattern) => sum + (uses.get(keyOf(pattern)) ?? 0), 0);
  });
  return Math.max(0, costs.indexOf(Math.min(...costs)));
};

const lengthsBefore = (slots: readonly Slot[], anchor: number) => {
  const before = slots.slice(0, anchor).map(({ choices }) => choices.map(({ length }) => length));
  const gaps = slots.slice(1, anchor + 1).filter(({ afterGap }) => afterGap).length;
  return {
    least: before.reduce((sum, each) => sum + Math.min(...each), 0),
    most: before.reduce((sum, each) => sum + Math.max(...each), 0) + gaps * longestGap,
  };
};

/** Whether a slot can be found by its first words: a choice that begins with any word at all cannot. */
const canBeFound = (slot: Slot): boolean => firstWords(slot).length === slot.choices.length;

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
  return { terms, whole, begun, longestBegun, beginnings: whole.size + begun.size };
};
