/** How rare words are, as it lies in files: what `npm run statistics` counted over the texts of this repository. */
import type { WordStatistics } from '#shared/domain/matching/likeness/word-statistics';
import type { Language } from '#shared/vocabulary/label';

type File = () => Promise<{ readonly default: WordStatistics }>;

/** Each by its own name, since a bundler follows no other. */
const files: Readonly<Record<Language, File>> = {
  en: () => import('./en.json', { with: { type: 'json' } }),
  fr: () => import('./fr.json', { with: { type: 'json' } }),
  es: () => import('./es.json', { with: { type: 'json' } }),
  ar: () => import('./ar.json', { with: { type: 'json' } }),
};

export const wordStatistics = async (language: Language): Promise<WordStatistics> =>
  (await files[language]()).default;
