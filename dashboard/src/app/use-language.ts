/** The words of the language that the address asks for; the former ones stay until the new ones are here. */
import { useCallback, useEffect, useMemo, useState } from 'react';

import { directionOf, type Language } from '../i18n/language.ts';
import { loadWords, withMoreWords } from '../i18n/messages/load.ts';
import type { WordPart } from '../i18n/messages/parts.ts';
import type { LaterWords } from '../i18n/later-words.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { FirstWords } from './app.tsx';
import { useAddressLanguage } from '../navigation/location.ts';

export type LanguageWords = {
  readonly words: Words;
  readonly later: LaterWords;
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
  const { parts } = loaded;
  useEffect(() => {
    let current = true;
    loadWords(wanted, parts).then(
      (words) => {
        if (!current) return;
        setLoaded((now) => (now.language === wanted ? now : { language: wanted, ...words }));
        setMissed(null);
      },
      () => {
        if (current) setMissed({ language: wanted, tries });
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, tries, parts]);
  useEffect(() => {
    document.documentElement.lang = loaded.language;
    document.documentElement.dir = directionOf(loaded.language);
  }, [loaded.language]);
  const words = useMemo(() => wordsIn(loaded.language, loaded.catalogue), [loaded]);
  const load = useCallback(
    async (more: readonly WordPart[]) => {
      const all = await loadWords(wanted, [...new Set([...parts, ...more])]);
      setLoaded((now) => ({
        language: wanted,
        ...(now.language === wanted ? withMoreWords(now, all) : all),
      }));
    },
    [wanted, parts],
  );
  const later = useMemo(
    () => ({
      areHere: (wordsOf: readonly WordPart[]) => wordsOf.every((part) => parts.includes(part)),
      load,
    }),
    [parts, load],
  );
  return {
    words,
    later,
    missing: missed?.language === wanted ? wanted : null,
    again: () => setTries((count) => count + 1),
  };
};
