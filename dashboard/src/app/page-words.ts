/** Which words a page says; of most, all. Those of the others hold what they and what they load with say (`tests/architecture/words-of-pages.test.ts`). */
import { type WordPart, wordParts, wordsOfFirstQuestion } from '../i18n/messages/parts.ts';
import type { PageAddress } from '../navigation/page-at.ts';

const pagesOfFewWords = {
  coverage: ['first'],
  signedIn: ['first'],
  form: wordsOfFirstQuestion,
  rehearsal: wordsOfFirstQuestion,
} as const satisfies Partial<Record<PageAddress['name'], readonly WordPart[]>>;

export const wordsOfPage = (name: PageAddress['name']): readonly WordPart[] =>
  name in pagesOfFewWords ? pagesOfFewWords[name as keyof typeof pagesOfFewWords] : wordParts;
