/** A refusal in the reader's words: which field, and what to do. */
import type { RecordKind } from '#shared/domain/records/record';

import type { FieldProblem } from '../../api/problem.ts';
import type { Words } from '../../i18n/words.ts';
import { fieldOfPointer } from './field-of-pointer.ts';
import { fieldKeyOf, ownKeyOf } from './form-messages.ts';
import { adviceOn } from './problem-advice.ts';
import { missingKeyOf } from './missing-messages.ts';

export type ShownError = {
  readonly id: string | null;
  /** In the summary, with the name of the field. */
  readonly text: string;
  /** At the field, which has its name beside it. */
  readonly advice: string;
};

export type FormShape = {
  readonly kind: RecordKind;
  /** The keys of its components, in their order. */
  readonly keys: readonly string[];
  /** How an error in one of them is told. */
  readonly partKey?: 'error.inComponent' | 'error.inImagined' | undefined;
};

const eachOnce = (errors: readonly ShownError[]): readonly ShownError[] => [
  ...new Map(errors.map((error) => [`${error.id ?? ''} ${error.text}`, error])).values(),
];

export const shownErrors = (
  problems: readonly FieldProblem[],
  { kind, keys, partKey = 'error.inComponent' }: FormShape,
  words: Words,
): readonly ShownError[] => {
  const { say } = words;
  // Several values of one field may be wrong in one way: that is told once.
  return eachOnce(
    problems.map((problem) => {
      const { pointer, code } = problem;
      const place = fieldOfPointer(pointer, keys);
      const missing = place && missingKeyOf(place.field, code, kind);
      const own = missing ?? (place && ownKeyOf(place.field, code)) ?? undefined;
      const advice = own ? say(own) : adviceOn(problem, words);
      const label = place && fieldKeyOf(place.field, kind);
      if (!place || !label) return { id: place?.id ?? null, text: advice, advice };
      const said = missing ? advice : say('error.inField', { field: say(label), advice });
      return {
        id: place.id,
        advice,
        text:
          place.component === null ? said : say(partKey, { number: place.component, advice: said }),
      };
    }),
  );
};
