/** The terms of one language, found by the word that a phrase begins with. Pure. */
import type { Phrase } from './phrase.ts';
import { parsePhrase } from './phrase.ts';

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

/** A term by one of the words that it may begin with. */
export type TermIndex = {
  readonly terms: readonly IndexedTerm[];
  /** By the whole first word. */
  readonly whole: ReadonlyMap<string, readonly IndexedTerm[]>;
  /** By the beginning of the first word. */
  readonly begun: ReadonlyMap<string, readonly IndexedTerm[]>;
  readonly longestBegun: number;
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

const add = (map: Map<string, IndexedTerm[]>, key: string, term: IndexedTerm): void => {
  const known = map.get(key);
  if (!known) map.set(key, [term]);
  else if (known.at(-1) !== term) known.push(term);
};

export const termIndexOf = (tables: LanguageTables): TermIndex => {
  const whole = new Map<string, IndexedTerm[]>();
  const begun = new Map<string, IndexedTerm[]>();
  const terms = termsOf(tables);
  let longestBegun = 0;
  for (const term of terms) {
    for (const [first] of term.phrase.slots[0]?.choices ?? []) {
      if (!first || first.plain === '') continue;
      add(first.begins ? begun : whole, first.plain, term);
      if (first.begins) longestBegun = Math.max(longestBegun, first.plain.length);
    }
  }
  return { terms, whole, begun, longestBegun };
};
