/** Loads the catalogue of one language: a reader downloads the words of their own language alone. */
import type { Language } from '../language.ts';
import type { Catalogue } from './catalogue.ts';

const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en.ts')).english,
  fr: async () => (await import('./fr.ts')).french,
  es: async () => (await import('./es.ts')).spanish,
  ar: async () => (await import('./ar.ts')).arabic,
};

export const loadCatalogue = (language: Language): Promise<Catalogue> => loaders[language]();
