import { frenchScreens } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const packagesFrench = wordsOfPart(frenchScreens, 'packages');
