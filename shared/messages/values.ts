/** Values of reasons as they come, from the domain or from an answer of the API: read by their shape. */
import type { Values } from '../domain/matching/reason-values.ts';
import type { VocabularyName } from '../vocabulary/vocabulary.ts';
import type { MessageWords } from './words.ts';

export const idValues = (value: Values[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

export const textValue = (value: Values[string]): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** A count, where the reason is of one. */
export const numberValue = (value: Values[string]): number =>
  typeof value === 'number' ? value : 0;

/** Names in one sentence, or that none is stated. */
export const namesOf = (
  vocabulary: VocabularyName,
  value: Values[string],
  { name, list, say }: MessageWords,
): string => {
  const ids = idValues(value);
  return ids.length > 0 ? list(ids.map((id) => name(vocabulary, id))) : say('notStated');
};

export const nameOf = (
  vocabulary: VocabularyName,
  value: Values[string],
  { name, say }: MessageWords,
): string => {
  const id = textValue(value);
  return id === undefined ? say('notStated') : name(vocabulary, id);
};

export const amountOf = (
  amount: Values[string],
  measure: Values[string],
  words: MessageWords,
): string =>
  typeof amount === 'number'
    ? words.amount(amount, textValue(measure) ?? '')
    : words.say('notStated');
