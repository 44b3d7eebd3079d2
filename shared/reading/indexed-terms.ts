/** The terms of one language, as their tables have them. Pure. */
import { parsePhrase, type Phrase } from './phrase.ts';

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
