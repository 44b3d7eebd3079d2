import { frenchScreens } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const firstFrench = wordsOfPart(frenchScreens, 'first');
