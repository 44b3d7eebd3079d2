/** Loads the catalogue of one language: a reader downloads the words of their own language alone, and those of their page first. */
import { script } from '../../api/script.ts';
import type { Language } from '../language.ts';
import { isPseudo } from '../pseudo-asked.ts';
import type { ScreenCatalogue } from './catalogue.ts';
import type { WordPart } from './parts.ts';

/** What is missing where not all parts are here is asked for by nothing that is shown. */
export type LoadedWords = {
  readonly catalogue: ScreenCatalogue;
  readonly parts: readonly WordPart[];
};

type Words = Partial<ScreenCatalogue>;
type Loaders = Readonly<Record<Language, () => Promise<Words>>>;

const loaders: Readonly<Record<WordPart, Loaders>> = {
  first: {
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
  },
  cards: {
    en: script(
      () => import('./cards/en.ts'),
      (loaded) => loaded.cardsEnglish,
    ),
    fr: script(
      () => import('./cards/fr.ts'),
      (loaded) => loaded.cardsFrench,
    ),
    es: script(
      () => import('./cards/es.ts'),
      (loaded) => loaded.cardsSpanish,
    ),
    ar: script(
      () => import('./cards/ar.ts'),
      (loaded) => loaded.cardsArabic,
    ),
  },
  form: {
    en: script(
      () => import('./form/en.ts'),
      (loaded) => loaded.formEnglish,
    ),
    fr: script(
      () => import('./form/fr.ts'),
      (loaded) => loaded.formFrench,
    ),
    es: script(
      () => import('./form/es.ts'),
      (loaded) => loaded.formSpanish,
    ),
    ar: script(
      () => import('./form/ar.ts'),
      (loaded) => loaded.formArabic,
    ),
  },
  questions: {
    en: script(
      () => import('./questions/en.ts'),
      (loaded) => loaded.questionsEnglish,
    ),
    fr: script(
      () => import('./questions/fr.ts'),
      (loaded) => loaded.questionsFrench,
    ),
    es: script(
      () => import('./questions/es.ts'),
      (loaded) => loaded.questionsSpanish,
    ),
    ar: script(
      () => import('./questions/ar.ts'),
      (loaded) => loaded.questionsArabic,
    ),
  },
  packages: {
    en: script(
      () => import('./packages/en.ts'),
      (loaded) => loaded.packagesEnglish,
    ),
    fr: script(
      () => import('./packages/fr.ts'),
      (loaded) => loaded.packagesFrench,
    ),
    es: script(
      () => import('./packages/es.ts'),
      (loaded) => loaded.packagesSpanish,
    ),
    ar: script(
      () => import('./packages/ar.ts'),
      (loaded) => loaded.packagesArabic,
    ),
  },
  names: {
    en: script(
      () => import('./names/en.ts'),
      (loaded) => loaded.namesEnglish,
    ),
    fr: script(
      () => import('./names/fr.ts'),
      (loaded) => loaded.namesFrench,
    ),
    es: script(
      () => import('./names/es.ts'),
      (loaded) => loaded.namesSpanish,
    ),
    ar: script(
      () => import('./names/ar.ts'),
      (loaded) => loaded.namesArabic,
    ),
  },
  other: {
    en: script(
      () => import('./other/en.ts'),
      (loaded) => loaded.otherEnglish,
    ),
    fr: script(
      () => import('./other/fr.ts'),
      (loaded) => loaded.otherFrench,
    ),
    es: script(
      () => import('./other/es.ts'),
      (loaded) => loaded.otherSpanish,
    ),
    ar: script(
      () => import('./other/ar.ts'),
      (loaded) => loaded.otherArabic,
    ),
  },
};

const shown = async (words: Words): Promise<ScreenCatalogue> => {
  const isAsked = isPseudo(window.location.search, () => window.sessionStorage);
  return (isAsked ? (await import('../pseudo.ts')).pseudoOf(words) : words) as ScreenCatalogue;
};

export const loadWords = async (
  language: Language,
  parts: readonly WordPart[],
): Promise<LoadedWords> => {
  const words = await Promise.all(parts.map((part) => loaders[part][language]()));
  return { catalogue: await shown(Object.assign({}, ...words) as Words), parts };
};
