/** The two ways at which a journey of both directions of writing is walked: wide in English, narrow in Arabic. */
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';

export const twoScreens = {
  en: { words: wordsIn('en', englishScreens), width: 1280 },
  ar: { words: wordsIn('ar', arabicScreens), width: 320 },
} as const;
