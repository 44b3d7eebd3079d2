import { englishScreens } from '../en.ts';
import { wordsOfPart } from '../parts.ts';

export const cardsEnglish = wordsOfPart(englishScreens, 'cards');
