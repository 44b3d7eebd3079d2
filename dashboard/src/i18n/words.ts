/** Words, numbers and dates of the screen in one language. Pure: the catalogue comes in. */
import { type Formats, formatsIn, localeOf } from '#shared/messages/formats';
import { type SayOf, sayIn } from '#shared/messages/message';
import type { Label } from '#shared/vocabulary/label';

import { directionOf, type Language } from './language.ts';
import type { ScreenCatalogue, ScreenEnglish } from './messages/catalogue.ts';

export type Say = SayOf<ScreenEnglish>;

export type Words = Formats & {
  readonly direction: 'ltr' | 'rtl';
  readonly say: Say;
  readonly label: (label: Label) => string;
  /** A moment to come, by the clock on its reader's wall, with their time zone. */
  readonly moment: (timestamp: string) => string;
  readonly timeZone: string;
};

const momentsIn = (language: Language): Pick<Words, 'moment' | 'timeZone'> => {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return {
    moment: (timestamp) => format.format(new Date(timestamp)),
    timeZone: format.resolvedOptions().timeZone,
  };
};

export const wordsIn = (language: Language, catalogue: ScreenCatalogue): Words => ({
  ...formatsIn(language),
  ...momentsIn(language),
  direction: directionOf(language),
  say: sayIn<ScreenEnglish>(language, catalogue),
  label: (label) => label[language],
});
