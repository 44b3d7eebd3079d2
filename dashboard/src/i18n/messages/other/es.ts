import { spanishScreens } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const otherSpanish = wordsOfPart(spanishScreens, 'other');
