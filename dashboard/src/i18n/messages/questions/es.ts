import { spanishScreens } from '../es.ts';
import { wordsOfPart } from '../parts.ts';

export const questionsSpanish = wordsOfPart(spanishScreens, 'questions');
