import { englishScreens } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const laterEnglish = wordsOfPart(englishScreens, 'later');
