import { french } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const laterFrench = wordsOfPart(french, 'later');
