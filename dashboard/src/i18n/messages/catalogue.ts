/** The catalogue of the screen: what English has, every language must have. */
import type { AnyTranslation, TranslationOf } from '#shared/messages/message';
import type { Language } from '#shared/vocabulary/label';

import type { englishScreens } from './en.ts';

export type ScreenEnglish = typeof englishScreens;

export type MessageKey = keyof ScreenEnglish;

export type ScreenCatalogueOf<Of extends Language> = TranslationOf<ScreenEnglish, Of>;

export type ScreenCatalogue = AnyTranslation<ScreenEnglish>;
