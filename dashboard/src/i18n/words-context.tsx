/** The words of the reader's language, for every component. */
import { createContext, useContext } from 'react';

import type { Words } from './words.ts';

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords outside of WordsProvider');
  return words;
};
