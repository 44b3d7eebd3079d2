/** What the matches of a record hold in place, told at the field that asks for it. Pure. */
import type { FieldProblem, Problem } from '../api/problem.ts';
import type { Words } from '../i18n/words.ts';
import { refusalText } from '../steps/refusal-text.ts';

/** Its words name the amount, which no code alone could. */
export const heldFields = ({ errors, reason }: Problem, words: Words): readonly FieldProblem[] =>
  reason?.code === 'amountAgreed' && reason.component !== undefined
    ? [
        {
          pointer: `/components/${reason.component}/quantity/max`,
          code: reason.code,
          detail: refusalText(reason, words),
        },
      ]
    : errors;
