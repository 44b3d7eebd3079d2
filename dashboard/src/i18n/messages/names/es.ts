import { spanishScreens } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const namesSpanish = wordsOfPart(spanishScreens, 'names');
