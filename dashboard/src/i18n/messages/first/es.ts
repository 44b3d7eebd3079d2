import { spanishScreens } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const firstSpanish = wordsOfPart(spanishScreens, 'first');
