import { englishScreens } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const formEnglish = wordsOfPart(englishScreens, 'form');
