import { frenchScreens } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const questionsFrench = wordsOfPart(frenchScreens, 'questions');
