import { spanish } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const firstSpanish = wordsOfPart(spanish, 'first');
