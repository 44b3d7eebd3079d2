import { spanishScreens } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const formSpanish = wordsOfPart(spanishScreens, 'form');
