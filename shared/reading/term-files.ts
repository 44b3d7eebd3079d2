/** The tables of terms as they lie in files: those of a language are loaded once, when they are first asked for. */
import { remembered } from '#shared/domain/remembered';
import type { Language } from '#shared/vocabulary/label';

import { type LanguageTables, type TermKind, termKinds, type TermTable } from './indexed-terms.ts';
import { type TermTables, termTablesOf } from './term-tables.ts';

type File = () => Promise<{ readonly default: TermTable }>;

/** Each by its own name, since a bundler follows no other. */
// oxfmt-ignore
const files: Readonly<Record<Language, Readonly<Record<TermKind, File>>>> = {
  en: {
    topics: () => import('./terms/topics/en.json', { with: { type: 'json' } }),
    'support-types': () => import('./terms/support-types/en.json', { with: { type: 'json' } }),
    conditions: () => import('./terms/conditions/en.json', { with: { type: 'json' } }),
    areas: () => import('./terms/areas/en.json', { with: { type: 'json' } }),
    marks: () => import('./terms/marks/en.json', { with: { type: 'json' } }),
    requests: () => import('./terms/requests/en.json', { with: { type: 'json' } }),
  },
  fr: {
    topics: () => import('./terms/topics/fr.json', { with: { type: 'json' } }),
    'support-types': () => import('./terms/support-types/fr.json', { with: { type: 'json' } }),
    conditions: () => import('./terms/conditions/fr.json', { with: { type: 'json' } }),
    areas: () => import('./terms/areas/fr.json', { with: { type: 'json' } }),
    marks: () => import('./terms/marks/fr.json', { with: { type: 'json' } }),
    requests: () => import('./terms/requests/fr.json', { with: { type: 'json' } }),
  },
  es: {
    topics: () => import('./terms/topics/es.json', { with: { type: 'json' } }),
    'support-types': () => import('./terms/support-types/es.json', { with: { type: 'json' } }),
    conditions: () => import('./terms/conditions/es.json', { with: { type: 'json' } }),
    areas: () => import('./terms/areas/es.json', { with: { type: 'json' } }),
    marks: () => import('./terms/marks/es.json', { with: { type: 'json' } }),
    requests: () => import('./terms/requests/es.json', { with: { type: 'json' } }),
  },
  ar: {
    topics: () => import('./terms/topics/ar.json', { with: { type: 'json' } }),
    'support-types': () => import('./terms/support-types/ar.json', { with: { type: 'json' } }),
    conditions: () => import('./terms/conditions/ar.json', { with: { type: 'json' } }),
    areas: () => import('./terms/areas/ar.json', { with: { type: 'json' } }),
    marks: () => import('./terms/marks/ar.json', { with: { type: 'json' } }),
    requests: () => import('./terms/requests/ar.json', { with: { type: 'json' } }),
  },
};

/** As they are written, for whoever checks or counts them. */
export const writtenTables = async (language: Language): Promise<LanguageTables> => {
  const of = async (kind: TermKind): Promise<TermTable> => (await files[language][kind]()).default;
  const read = await Promise.all(termKinds.map(async (kind) => [kind, await of(kind)] as const));
  return Object.fromEntries(read) as LanguageTables;
};

const load = async (language: Language): Promise<TermTables> =>
  termTablesOf(await writtenTables(language));

const tables: Readonly<Record<Language, () => Promise<TermTables>>> = {
  en: remembered(() => load('en')),
  fr: remembered(() => load('fr')),
  es: remembered(() => load('es')),
  ar: remembered(() => load('ar')),
};

export const termTables = (language: Language): Promise<TermTables> => tables[language]();
