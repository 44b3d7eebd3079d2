/** The advice at a field of a step's form, from what the API refused. Pure. */
import type { Problem } from '../../api/problem.ts';
import type { Words } from '../../i18n/words.ts';
import { adviceOn } from './problem-advice.ts';

export const adviceFor = (
  problem: Problem | null,
  pointer: string,
  words: Words,
): string | undefined => {
  const error = problem?.errors.find((each) => each.pointer === pointer);
  return error && adviceOn(error, words);
};
