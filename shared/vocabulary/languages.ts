/** Languages that records and working contacts use (BCP 47). The languages of the product itself are in `label.ts`. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  { id: 'en', label: { en: 'English', fr: 'Anglais', es: 'Inglés', ar: 'الإنكليزية' } },
  { id: 'fr', label: { en: 'French', fr: 'Français', es: 'Francés', ar: 'الفرنسية' } },
  { id: 'es', label: { en: 'Spanish', fr: 'Espagnol', es: 'Español', ar: 'الإسبانية' } },
  { id: 'ar', label: { en: 'Arabic', fr: 'Arabe', es: 'Árabe', ar: 'العربية' } },
  { id: 'ru', label: { en: 'Russian', fr: 'Russe', es: 'Ruso', ar: 'الروسية' } },
  { id: 'zh', label: { en: 'Chinese', fr: 'Chinois', es: 'Chino', ar: 'الصينية' } },
  { id: 'pt', label: { en: 'Portuguese', fr: 'Portugais', es: 'Portugués', ar: 'البرتغالية' } },
  { id: 'sw', label: { en: 'Swahili', fr: 'Swahili', es: 'Suajili', ar: 'السواحيلية' } },
  { id: 'so', label: { en: 'Somali', fr: 'Somali', es: 'Somalí', ar: 'الصومالية' } },
  { id: 'ti', label: { en: 'Tigrinya', fr: 'Tigrinya', es: 'Tigriña', ar: 'التيغرينية' } },
  { id: 'am', label: { en: 'Amharic', fr: 'Amharique', es: 'Amárico', ar: 'الأمهرية' } },
  {
    id: 'fa',
    label: {
      en: 'Persian (Farsi, Dari)',
      fr: 'Persan (farsi, dari)',
      es: 'Persa (farsi, dari)',
      ar: 'الفارسية (بما فيها الدَّرية)',
    },
  },
  { id: 'ps', label: { en: 'Pashto', fr: 'Pachto', es: 'Pastún', ar: 'البشتوية' } },
  { id: 'uk', label: { en: 'Ukrainian', fr: 'Ukrainien', es: 'Ucraniano', ar: 'الأوكرانية' } },
  { id: 'tr', label: { en: 'Turkish', fr: 'Turc', es: 'Turco', ar: 'التركية' } },
  { id: 'ka', label: { en: 'Georgian', fr: 'Géorgien', es: 'Georgiano', ar: 'الجورجية' } },
  { id: 'sr', label: { en: 'Serbian', fr: 'Serbe', es: 'Serbio', ar: 'الصربية' } },
  { id: 'sq', label: { en: 'Albanian', fr: 'Albanais', es: 'Albanés', ar: 'الألبانية' } },
  { id: 'mk', label: { en: 'Macedonian', fr: 'Macédonien', es: 'Macedonio', ar: 'المقدونية' } },
  { id: 'bs', label: { en: 'Bosnian', fr: 'Bosnien', es: 'Bosnio', ar: 'البوسنية' } },
] as const satisfies NonEmpty<Term>;

export type LanguageId = IdOf<typeof list>;
export const recordLanguages: NonEmpty<Term<LanguageId>> = list;
export const languageIds = idsOf(recordLanguages);
