/** One amount in one of two fields is sent as both ends of a range: what is wrong with it is told where it was written, and once. Pure. */
import type { FieldProblem } from '../../api/problem.ts';
import { componentKeysName, type Given, inComponent } from '../../kept/answers-given.ts';

type End = 'min' | 'max';

const other = { min: 'max', max: 'min' } as const satisfies Record<End, End>;

const endIn = ({
  pointer,
}: FieldProblem): { readonly at: number; readonly end: End } | undefined => {
  const [, at, end] = /^\/components\/(\d+)\/quantity\/(min|max)$/.exec(pointer) ?? [];
  return at === undefined ? undefined : { at: Number(at), end: end as End };
};

export const toldWhereWritten = (
  problems: readonly FieldProblem[],
  answers: Given,
): readonly FieldProblem[] => {
  const keys = answers.all(componentKeysName);
  const isBlank = (at: number, end: End): boolean =>
    answers.first(inComponent(keys[at] ?? '', end)).trim() === '';
  return problems.filter((problem) => {
    const found = endIn(problem);
    if (!found || !isBlank(found.at, found.end)) return true;
    const { at, end } = found;
    const pointer = problem.pointer.replace(end, other[end]);
    const isToldThere = problems.some(
      (each) => each.pointer === pointer && each.code === problem.code,
    );
    // Where both are blank, the first asks.
    return !isToldThere || (isBlank(at, other[end]) && end === 'min');
  });
};
