import { english } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const laterEnglish = wordsOfPart(english, 'later');
