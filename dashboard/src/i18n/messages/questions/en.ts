import { englishScreens } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const questionsEnglish = wordsOfPart(englishScreens, 'questions');
