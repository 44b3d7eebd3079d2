import { spanishScreens } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const laterSpanish = wordsOfPart(spanishScreens, 'later');
