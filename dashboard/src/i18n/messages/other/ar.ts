import { arabicScreens } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const otherArabic = wordsOfPart(arabicScreens, 'other');
