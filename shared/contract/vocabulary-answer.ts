/** What `/api/vocabulary` answers: every vocabulary, packages of support, and the names of gates and parts, which their rules say. */
import { gateTerms } from '../domain/matching/gates.ts';
import { partTerms } from '../domain/matching/parts/parts.ts';
import { agencyFocuses } from '../vocabulary/support-packages/agency-focuses.ts';
import { agencyGuides } from '../vocabulary/support-packages/agency-guides.ts';
import { supportPackages } from '../vocabulary/support-packages/support-packages.ts';
import { vocabularies } from '../vocabulary/vocabulary.ts';

export const vocabularyAnswer = {
  ...vocabularies,
  supportPackages,
  agencyGuides,
  agencyFocuses,
  gates: gateTerms,
  parts: partTerms,
} as const;
