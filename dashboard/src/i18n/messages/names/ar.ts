import { arabicScreens } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const namesArabic = wordsOfPart(arabicScreens, 'names');
