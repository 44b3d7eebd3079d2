/** Every language at once, for the server and the command line. A page loads its own alone. */
import type { Language } from '../vocabulary/label.ts';
import { arabic } from './ar.ts';
import type { Catalogue, CatalogueOf } from './catalogue.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { type Reasons, reasonsIn } from './reasons.ts';

const catalogues = { en: english, fr: french, es: spanish, ar: arabic } as const satisfies {
  readonly [Of in Language]: CatalogueOf<Of>;
};

export const catalogueOf = (language: Language): Catalogue => catalogues[language];

export const reasonsFor = (language: Language): Reasons =>
  reasonsIn(language, catalogueOf(language));
