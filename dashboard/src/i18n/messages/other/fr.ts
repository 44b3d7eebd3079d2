import { frenchScreens } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const otherFrench = wordsOfPart(frenchScreens, 'other');
