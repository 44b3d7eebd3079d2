/** The advice at a field of a match's form, from what the API refused. Pure. */
import type { Problem } from '../api/problem.ts';
import type { Words } from '../design/words.ts';
import { errorKeyOf } from '../forms/form-messages.ts';

export const adviceFor = (
  problem: Problem | null,
  pointer: string,
  { say }: Words,
): string | undefined => {
  const error = problem?.errors.find((each) => each.pointer === pointer);
  if (!error) return undefined;
  const key = errorKeyOf(error.code);
  return key ? say(key) : error.detail || say('error.other');
};
