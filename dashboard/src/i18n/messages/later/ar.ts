import { arabicScreens } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const laterArabic = wordsOfPart(arabicScreens, 'later');
