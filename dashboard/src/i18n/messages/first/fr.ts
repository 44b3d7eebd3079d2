import { french } from '../fr.ts';
import { wordsOfPart } from '../parts.ts';

export const firstFrench = wordsOfPart(french, 'first');
