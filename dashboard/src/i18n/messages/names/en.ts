import { englishScreens } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const namesEnglish = wordsOfPart(englishScreens, 'names');
