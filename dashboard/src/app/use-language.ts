/** The words of the language that the address asks for; the former ones stay until the new ones are here. */
import { useEffect, useMemo, useState } from 'react';

import { directionOf, languageOf } from '../design/language.ts';
import { loadCatalogue } from '../design/messages/load.ts';
import { type Words, wordsIn } from '../design/words.ts';
import type { FirstWords } from './app.tsx';
import { useSearch } from './location.ts';

export const useLanguage = (first: FirstWords): Words => {
  const wanted = languageOf(useSearch(), navigator.languages);
  const [loaded, setLoaded] = useState(first);
  useEffect(() => {
    let current = true;
    void loadCatalogue(wanted).then((catalogue) => {
      if (current) setLoaded({ language: wanted, catalogue });
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = loaded.language;
    document.documentElement.dir = directionOf(loaded.language);
  }, [loaded.language]);
  return useMemo(() => wordsIn(loaded.language, loaded.catalogue), [loaded]);
};
