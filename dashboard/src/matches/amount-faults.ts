/** What is wrong with the amount of a match, before it is sent. Pure. */
import type { FieldProblem } from '../api/problem.ts';

const most = 1_000_000_000_000;

const codeOf = (amount: number | string | null, isRequired: boolean): string | undefined => {
  if (amount === null) return isRequired ? 'amountRequired' : undefined;
  if (typeof amount === 'string') return 'wrongNumber';
  return amount < 1 ? 'tooSmall' : amount > most ? 'tooLarge' : undefined;
};

/** What the API would refuse of it, so that it is told together with what else is missing. */
export const amountFaults = (
  amount: number | string | null,
  isRequired: boolean,
): readonly FieldProblem[] => {
  const code = codeOf(amount, isRequired);
  return code === undefined ? [] : [{ pointer: '/amount', code, detail: '' }];
};
