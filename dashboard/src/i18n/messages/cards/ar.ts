import { arabicScreens } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const cardsArabic = wordsOfPart(arabicScreens, 'cards');
