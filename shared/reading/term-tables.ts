/** The terms of one language, ready to be looked up, and the digest that tells which tables they are. Pure. */
import { digestOfTables } from './digest.ts';
import { type TermIndex, termIndexOf } from './term-index.ts';
import type { LanguageTables } from './indexed-terms.ts';

export type TermTables = {
  /** Names the tables: others have another. */
  readonly digest: string;
  readonly index: TermIndex;
};

export const termTablesOf = (tables: LanguageTables): TermTables => {
  return { digest: digestOfTables(JSON.stringify(tables)), index: termIndexOf(tables) };
};
