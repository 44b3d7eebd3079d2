/** A refusal in the reader's words: which field, and what to do. */
import type { RecordKind } from '#shared/domain/record';

import type { FieldProblem } from '../api/problem.ts';
import type { Words } from '../design/words.ts';
import { fieldOfPointer } from './field-of-pointer.ts';
import { errorKeyOf, fieldKeyOf } from './form-messages.ts';

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

export const shownErrors = (
  problems: readonly FieldProblem[],
  { kind, keys, partKey = 'error.inComponent' }: FormShape,
  { say }: Words,
): readonly ShownError[] =>
  problems.map(({ pointer, code, detail }) => {
    const place = fieldOfPointer(pointer, keys);
    const key = errorKeyOf(code);
    const advice = key ? say(key) : detail || say('error.other');
    const label = place && fieldKeyOf(place.field, kind);
    if (!place || !label) return { id: place?.id ?? null, text: advice, advice };
    const where = { field: say(label), advice };
    return {
      id: place.id,
      advice,
      text:
        place.component === null
          ? say('error.inField', where)
          : say(partKey, { ...where, number: place.component }),
    };
  });
