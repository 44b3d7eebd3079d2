/** The words of the language that the address asks for; the former ones stay until the new ones are here. */
import { useCallback, useEffect, useMemo, useState } from 'react';

import { directionOf, type Language } from '../i18n/language.ts';
import { loadWords } from '../i18n/messages/load.ts';
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

/** Which words are wanted; each further wish, a try again as well, is another one. */
type Wish = { readonly parts: readonly WordPart[] };

const holds = (words: FirstWords, language: Language, parts: readonly WordPart[]): boolean =>
  words.language === language && parts.every((part) => words.parts.includes(part));

export const useLanguage = (first: FirstWords): LanguageWords => {
  const asked = useAddressLanguage();
  const [loaded, setLoaded] = useState(first);
  // It only grows: words that came for an earlier wish never take away what is shown, or waited for, since.
  const [wish, setWish] = useState<Wish>({ parts: first.parts });
  const [missed, setMissed] = useState<Language | null>(null);
  const { language: shown } = loaded;
  const wanted = asked ?? shown;
  useEffect(() => {
    let current = true;
    const bring = async (language: Language): Promise<void> => {
      const words = await loadWords(language, wish.parts);
      if (!current) return;
      setLoaded((now) => (holds(now, language, wish.parts) ? now : { language, ...words }));
    };
    bring(wanted).then(
      () => {
        if (current) setMissed(null);
      },
      () => {
        if (current) setMissed(wanted);
        // Until the other language comes, whoever reads goes on in this one.
        if (shown !== wanted) bring(shown).catch(() => undefined);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, shown, wish]);
  useEffect(() => {
    document.documentElement.lang = shown;
    document.documentElement.dir = directionOf(shown);
  }, [shown]);
  const words = useMemo(() => wordsIn(loaded.language, loaded.catalogue), [loaded]);
  const load = useCallback(
    async (more: readonly WordPart[]): Promise<void> => {
      setWish(({ parts }) => ({ parts: [...new Set([...parts, ...more])] }));
      await loadWords(wanted, more);
    },
    [wanted],
  );
  const later = useMemo(
    () => ({
      areHere: (parts: readonly WordPart[]) => holds(loaded, loaded.language, parts),
      load,
    }),
    [loaded, load],
  );
  return {
    words,
    later,
    missing: missed === wanted && shown !== wanted ? wanted : null,
    again: () => setWish(({ parts }) => ({ parts })),
  };
};
