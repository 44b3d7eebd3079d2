import { arabicScreens } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const packagesArabic = wordsOfPart(arabicScreens, 'packages');
