import { arabic } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const laterArabic = wordsOfPart(arabic, 'later');
