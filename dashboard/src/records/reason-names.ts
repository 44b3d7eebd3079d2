/** Names of gates and parts of a score, in the reader's language. Loads the rules: import it only where reasons are shown. */
import { gateTerms } from '#shared/domain/matching/gates';
import { partTerms } from '#shared/domain/matching/parts/parts';
import { findTerm, type Term } from '#shared/vocabulary/label';

import type { Words } from '../i18n/words.ts';

const nameIn = (terms: readonly Term[], id: string, { label }: Words): string => {
  const term = findTerm(terms, id);
  return term ? label(term.label) : id;
};

export const gateName = (id: string, words: Words): string => nameIn(gateTerms, id, words);
export const partName = (id: string, words: Words): string => nameIn(partTerms, id, words);
