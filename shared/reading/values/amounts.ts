/** How much a text asks or gives. */
import type { Language } from '#shared/vocabulary/label';

import { type AmountCandidate, amountCandidates } from './amount-candidates.ts';
import { amountChooser } from './amount-choice.ts';
import { amountWords } from './amount-words.ts';
import { tokensOf } from './tokens.ts';

export type ReadAmounts = {
  readonly candidates: readonly AmountCandidate[];
  readonly chosen: AmountCandidate | null;
};

export const readAmounts = (text: string, language: Language): ReadAmounts => {
  const words = amountWords[language];
  const tokens = tokensOf(text);
  const amounts = amountCandidates(words, tokens);
  return {
    candidates: amounts.candidates,
    chosen: amountChooser(amounts)(amounts.candidates) ?? null,
  };
};
