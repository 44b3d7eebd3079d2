import { arabic } from '../ar.ts';
import { wordsOfPart } from '../parts.ts';

export const firstArabic = wordsOfPart(arabic, 'first');
