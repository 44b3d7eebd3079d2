import { spanishScreens } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const packagesSpanish = wordsOfPart(spanishScreens, 'packages');
