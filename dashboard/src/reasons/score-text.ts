/** What a score is out of, and how much of the pair is known: a number alone would look surer than it is. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import type { Words } from '../i18n/words.ts';

type Parts = readonly Pick<SuggestionView['explanation']['parts'][number], 'of' | 'known'>[];

const greatestScore = (parts: readonly Pick<Parts[number], 'of'>[]): number =>
  parts.reduce((sum, { of }) => sum + of, 0);

/** For where the greatest score stands elsewhere. */
export const knownText = (known: number, ofParts: number, { say }: Pick<Words, 'say'>): string =>
  say('suggestions.known', { known, parts: ofParts });

export const outOf = (parts: Parts, { say }: Pick<Words, 'say'>): string =>
  say('suggestions.ofMost', {
    most: greatestScore(parts),
    known: parts.filter(({ known }) => known).length,
    parts: parts.length,
  });
