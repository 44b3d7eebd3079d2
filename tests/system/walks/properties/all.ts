import { count } from '../run.ts';
import type { Property, Step } from '../step.ts';
import { formProperties } from './of-forms.ts';
import { pageProperties } from './of-pages.ts';
import { readerProperties } from './of-readers.ts';
import { wayProperties } from './of-ways.ts';

export const properties: readonly Property[] = [
  ...pageProperties,
  ...wayProperties,
  ...formProperties,
  ...readerProperties,
];

/** What is wrong with a step, each beginning with the property that does not hold. */
export const problemsOf = async (
  step: Step,
  asked: Map<string, number>,
): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const { says, of } of properties) {
    const verdict = await of(step);
    if (verdict === null) continue;
    count(asked, says);
    problems.push(...verdict.map((problem) => `${says}: ${problem}`));
  }
  return problems;
};
