import { arabicScreens } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const questionsArabic = wordsOfPart(arabicScreens, 'questions');
