import { frenchScreens } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const namesFrench = wordsOfPart(frenchScreens, 'names');
