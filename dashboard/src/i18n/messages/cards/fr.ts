import { frenchScreens } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const cardsFrench = wordsOfPart(frenchScreens, 'cards');
