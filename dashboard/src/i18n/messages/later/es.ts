import { spanish } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const laterSpanish = wordsOfPart(spanish, 'later');
