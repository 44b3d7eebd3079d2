import { englishScreens } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const packagesEnglish = wordsOfPart(englishScreens, 'packages');
