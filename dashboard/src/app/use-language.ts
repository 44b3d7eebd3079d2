/** The words of the language that the address asks for; the former ones stay until the new ones are here. */
import { useEffect, useMemo, useState } from 'react';

import { directionOf, type Language } from '../i18n/language.ts';
import { loadCatalogue } from '../i18n/messages/load.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { FirstWords } from './app.tsx';
import { useAddressLanguage } from '../navigation/location.ts';

export type LanguageWords = {
  readonly words: Words;
  /** The language that was asked for, where its words did not load. */
  readonly missing: Language | null;
  readonly again: () => void;
};

type Missed = { readonly language: Language; readonly tries: number };

export const useLanguage = (first: FirstWords): LanguageWords => {
  const asked = useAddressLanguage();
  const [loaded, setLoaded] = useState(first);
  const [tries, setTries] = useState(0);
  const wanted = asked ?? loaded.language;
  const [missed, setMissed] = useState<Missed | null>(null);
  useEffect(() => {
    let current = true;
    loadCatalogue(wanted).then(
      (catalogue) => {
        if (!current) return;
        setLoaded({ language: wanted, catalogue });
        setMissed(null);
      },
      () => {
        if (current) setMissed({ language: wanted, tries });
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, tries]);
  useEffect(() => {
    document.documentElement.lang = loaded.language;
    document.documentElement.dir = directionOf(loaded.language);
  }, [loaded.language]);
  const words = useMemo(() => wordsIn(loaded.language, loaded.catalogue), [loaded]);
  return {
    words,
    missing: missed?.language === wanted ? wanted : null,
    again: () => setTries((count) => count + 1),
  };
};
