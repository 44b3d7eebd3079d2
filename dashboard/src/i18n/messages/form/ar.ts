import { arabicScreens } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const formArabic = wordsOfPart(arabicScreens, 'form');
