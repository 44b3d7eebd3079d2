import { englishScreens } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const otherEnglish = wordsOfPart(englishScreens, 'other');
