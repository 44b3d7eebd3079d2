import { frenchScreens } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const formFrench = wordsOfPart(frenchScreens, 'form');
