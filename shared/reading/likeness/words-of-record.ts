/** The words of a record as likeness compares them: each once, without endings, and as it was first written. Pure. */
import { normalise } from '../normalise.ts';
import { formsOf, wordsOf } from '../words.ts';

/** What is shorter is an article or a preposition; what follows is an ending. */
const [shortest, longest] = [3, 7];

/** Of an Arabic word what is left without the small words written onto it; then its beginning, as endings differ. */
const beginningOf = (plain: string): string =>
  formsOf(plain)
    .reduce((best, form) => (form.length < best.length && form.length >= shortest ? form : best))
    .slice(0, longest);

/** By the beginning that is compared: the word as the record first writes it. */
export const wordsOfRecord = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { plain, start, end } of wordsOf(normalise(text))) {
    const beginning = beginningOf(plain);
    if (beginning.length >= shortest && !found.has(beginning))
      found.set(beginning, text.slice(start, end));
  }
  return found;
};
