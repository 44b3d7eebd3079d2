/** What single words tell of topics by the terms that are not hidden, since those that are would tell of their own text. */
import { termTables } from '#shared/reading/term-files';
import { type WordCodes, wordCodesOf } from '#shared/reading/word-codes';
import { languages } from '#shared/vocabulary/label';

import type { isHidden } from './hidden-terms.ts';

export const aboutWithout = async (
  hidden: ReturnType<typeof isHidden>,
): Promise<(language: string) => WordCodes> => {
  const words = new Map<string, WordCodes>();
  for (const language of languages) {
    const { terms } = (await termTables(language)).index;
    words.set(language, wordCodesOf(terms.filter((term) => !hidden(language, term))));
  }
  return (language) => words.get(language) ?? wordCodesOf([]);
};
