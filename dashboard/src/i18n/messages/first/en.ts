import { english } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const firstEnglish = wordsOfPart(english, 'first');
