/** What the page can see is missing without asking the server, which stays the authority. Same shape, same summary. */
import type { FieldProblem } from '../api/problem.ts';

type Fields = Readonly<Record<string, unknown>>;

const required = (pointer: string): FieldProblem => ({ pointer, code: 'required', detail: '' });

const isList = (value: unknown): value is readonly Fields[] => Array.isArray(value);

const quantityProblems = (quantity: unknown, at: string): readonly FieldProblem[] => {
  if (typeof quantity !== 'object' || quantity === null) return [];
  const { min, max, unit, currency } = quantity as Fields;
  return [
    ...(typeof min === 'number' ? [] : [{ pointer: `${at}/min`, code: 'wrongNumber', detail: '' }]),
    ...(typeof max === 'number' || min === max
      ? []
      : [{ pointer: `${at}/max`, code: 'wrongNumber', detail: '' }]),
    ...(unit === '' ? [required(`${at}/unit`)] : []),
    ...(currency === '' ? [required(`${at}/currency`)] : []),
  ];
};

export const firstChecks = ({ title, components }: Fields): readonly FieldProblem[] => [
  ...(title === '' ? [required('/title')] : []),
  ...(isList(components) ? components : []).flatMap(({ area, text, quantity, conditions }, n) => [
    ...(area === '' ? [required(`/components/${n}/area`)] : []),
    ...(text === '' ? [required(`/components/${n}/text`)] : []),
    ...quantityProblems(quantity, `/components/${n}/quantity`),
    ...(isList(conditions) &&
    conditions.some(({ kind, text: words }) => kind === '' || words === '')
      ? [required(`/components/${n}/conditions`)]
      : []),
  ]),
];
