/** Words, numbers and dates of the screen in one language. Pure: the catalogue comes in. */
import { type Formats, formatsIn } from '#shared/messages/formats';
import { type SayOf, sayIn } from '#shared/messages/message';
import type { Label } from '#shared/vocabulary/label';

import { directionOf, type Language } from './language.ts';
import type { ScreenCatalogue, ScreenEnglish } from './messages/catalogue.ts';

export type Say = SayOf<ScreenEnglish>;

export type Words = Formats & {
  readonly direction: 'ltr' | 'rtl';
  readonly say: Say;
  readonly label: (label: Label) => string;
};

export const wordsIn = (language: Language, catalogue: ScreenCatalogue): Words => ({
  ...formatsIn(language),
  direction: directionOf(language),
  say: sayIn<ScreenEnglish>(language, catalogue),
  label: (label) => label[language],
});
