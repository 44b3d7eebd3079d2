/** Words of a heading or a cell as they are compared: without accents, case, marks and whatever stands between words. */
import { foldedWords } from '../domain/lists/search-words.ts';

export const folded = (text: string): string => foldedWords(text).join(' ');
