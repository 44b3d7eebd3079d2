import { arabicScreens } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const firstArabic = wordsOfPart(arabicScreens, 'first');
