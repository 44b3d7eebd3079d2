/** What to do about one thing that was refused, without the name of its field. */
import type { FieldProblem } from '../../api/problem.ts';
import type { Words } from '../../i18n/words.ts';
import { errorKeyOf } from './form-messages.ts';

/** A code that the page does not know is told as the API does. */
export const adviceOn = (
  { code, detail, character, position }: FieldProblem,
  { say }: Words,
): string => {
  const key = errorKeyOf(code);
  return key
    ? say(key, { character: character ?? '', position: position ?? '' })
    : detail || say('error.other');
};
