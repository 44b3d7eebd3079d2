import { frenchScreens } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const laterFrench = wordsOfPart(frenchScreens, 'later');
