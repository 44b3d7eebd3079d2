import { spanishScreens } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const cardsSpanish = wordsOfPart(spanishScreens, 'cards');
