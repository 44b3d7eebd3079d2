/** The tables that postings are read with, in one language, and the digest that names them all. */
import { remembered } from '#shared/domain/remembered';
import type { Language } from '#shared/vocabulary/label';

import { digestOfTables } from './digest.ts';
import type { PostingTables } from './posted-reading-of.ts';
import { wordStatistics } from './statistics/statistics-files.ts';
import { termTables } from './term-files.ts';

/** Of what is posted and how it is read. Whoever changes either gives it the next number, and records are read anew. */
const form = 2;

const load = async (language: Language): Promise<PostingTables> => {
  const [terms, statistics] = await Promise.all([termTables(language), wordStatistics(language)]);
  const digest = digestOfTables(JSON.stringify([form, terms.digest, statistics]));
  return { terms, statistics, digest };
};

const tables: Readonly<Record<Language, () => Promise<PostingTables>>> = {
  en: remembered(() => load('en')),
  fr: remembered(() => load('fr')),
  es: remembered(() => load('es')),
  ar: remembered(() => load('ar')),
};

export const postingTables = (language: Language): Promise<PostingTables> => tables[language]();
