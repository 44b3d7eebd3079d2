import { englishScreens } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const firstEnglish = wordsOfPart(englishScreens, 'first');
