/** Loads the catalogue of one language: a reader downloads the words of their own language alone. */
import { script } from '../../api/script.ts';
import type { Language } from '../language.ts';
import { isPseudo, pseudoOf } from '../pseudo.ts';
import type { ScreenCatalogue } from './catalogue.ts';

const loaders: Readonly<Record<Language, () => Promise<ScreenCatalogue>>> = {
  en: script(
    () => import('./en.ts'),
    (words) => words.english,
  ),
  fr: script(
    () => import('./fr.ts'),
    (words) => words.french,
  ),
  es: script(
    () => import('./es.ts'),
    (words) => words.spanish,
  ),
  ar: script(
    () => import('./ar.ts'),
    (words) => words.arabic,
  ),
};

export const loadCatalogue = async (language: Language): Promise<ScreenCatalogue> => {
  const catalogue = await loaders[language]();
  const isAsked = isPseudo(window.location.search, () => window.sessionStorage);
  return isAsked ? pseudoOf(catalogue) : catalogue;
};
