/** Loads the catalogue of one language: a reader downloads the words of their own language alone, and those of the first view first. */
import { script } from '../../api/script.ts';
import type { Language } from '../language.ts';
import { isPseudo, pseudoOf } from '../pseudo.ts';
import type { ScreenCatalogue } from './catalogue.ts';

/** The whole, or the part that the first view needs: what is missing there is asked for by nothing that is shown. */
export type LoadedWords = { readonly catalogue: ScreenCatalogue; readonly isWhole: boolean };

type Part = Partial<ScreenCatalogue>;
type Loaders = Readonly<Record<Language, () => Promise<Part>>>;

const first: Loaders = {
  en: script(
    () => import('./first/en.ts'),
    (loaded) => loaded.firstEnglish,
  ),
  fr: script(
    () => import('./first/fr.ts'),
    (loaded) => loaded.firstFrench,
  ),
  es: script(
    () => import('./first/es.ts'),
    (loaded) => loaded.firstSpanish,
  ),
  ar: script(
    () => import('./first/ar.ts'),
    (loaded) => loaded.firstArabic,
  ),
};

const later: Loaders = {
  en: script(
    () => import('./later/en.ts'),
    (loaded) => loaded.laterEnglish,
  ),
  fr: script(
    () => import('./later/fr.ts'),
    (loaded) => loaded.laterFrench,
  ),
  es: script(
    () => import('./later/es.ts'),
    (loaded) => loaded.laterSpanish,
  ),
  ar: script(
    () => import('./later/ar.ts'),
    (loaded) => loaded.laterArabic,
  ),
};

const shown = (words: Part): ScreenCatalogue => {
  const isAsked = isPseudo(window.location.search, () => window.sessionStorage);
  return (isAsked ? pseudoOf(words) : words) as ScreenCatalogue;
};

export const loadFirstWords = async (language: Language): Promise<LoadedWords> => ({
  catalogue: shown(await first[language]()),
  isWhole: false,
});

export const loadAllWords = async (language: Language): Promise<LoadedWords> => {
  const [one, other] = await Promise.all([first[language](), later[language]()]);
  return { catalogue: shown({ ...one, ...other }), isWhole: true };
};
