/** The languages of the screen: which one an address asks for, and how each is written. */
import { type Language, languages } from '#shared/vocabulary/label';

export { type Language, languages } from '#shared/vocabulary/label';

/** Own names, for the switcher: the one text that is never translated. */
export const ownNames = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
} as const satisfies Record<Language, string>;

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);

/** The first of the reader's own languages that the product has. */
export const preferredLanguage = (preferred: readonly string[]): Language => {
  const own = preferred.map((tag) => tag.split('-')[0] ?? '').find(isLanguage);
  return own ?? 'en';
};
