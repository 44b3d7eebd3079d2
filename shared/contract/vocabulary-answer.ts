/** What `/api/vocabulary` answers: every vocabulary, and the names of gates and parts, which their rules say. */
import { gateTerms } from '../domain/matching/gates.ts';
import { partTerms } from '../domain/matching/parts/parts.ts';
import { vocabularies } from '../vocabulary/vocabulary.ts';

export const vocabularyAnswer = { ...vocabularies, gates: gateTerms, parts: partTerms } as const;
