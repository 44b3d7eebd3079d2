/** From the answers of the what-if to what the API takes, and its refusals back to the fields. Pure. */
import type { FieldProblem } from '../api/problem.ts';
import { componentKeysName, type Given } from '../kept/answers-given.ts';
import { componentOf } from '../forms/answers/read-submission.ts';
import { filled } from '../forms/answers/read-values.ts';

type Component = ReturnType<typeof componentOf>;

export type WhatIfOrder = {
  readonly offers: readonly {
    readonly title: string;
    readonly language: string;
    readonly components: readonly [Component];
  }[];
  readonly leaveOut: {
    readonly pledges: readonly string[];
    readonly offers: readonly string[];
  };
};

export const leftOutName = { pledge: 'leaveOut.pledges', offer: 'leaveOut.offers' } as const;

type Naming = {
  readonly language: string;
  /** An imagined offer is called by its place in the form, in the reader's words. */
  readonly titleOf: (number: number) => string;
};

export const whatIfOrderOf = (answers: Given, { language, titleOf }: Naming): WhatIfOrder => ({
  offers: answers.all(componentKeysName).map((key, index) => {
    const title = titleOf(index + 1);
    return { title, language, components: [{ ...componentOf(answers, key), text: title }] };
  }),
  leaveOut: {
    pledges: filled(answers.all(leftOutName.pledge)),
    offers: filled(answers.all(leftOutName.offer)),
  },
});

const required = (pointer: string): FieldProblem => ({ pointer, code: 'required', detail: '' });

/** An offer without an amount would be counted nowhere, so one is asked for. */
const missingIn = ({ area, quantity }: Component, n: number): readonly FieldProblem[] => [
  ...(area === undefined ? [required(`/components/${n}/area`)] : []),
  ...(quantity === undefined ? [required(`/components/${n}/quantity/min`)] : []),
];

export const whatIfChecks = ({ offers, leaveOut }: WhatIfOrder): readonly FieldProblem[] => {
  const components = offers.flatMap((offer) => offer.components);
  if (components.length + leaveOut.pledges.length + leaveOut.offers.length === 0)
    return [{ pointer: '', code: 'nothingToTry', detail: '' }];
  return components.flatMap(missingIn);
};

/** In the form each imagined offer is one component, each list of what is left out one field, and the selection none. */
export const placedInForm = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.map((problem) => ({
    ...problem,
    pointer: problem.pointer
      .replace(/^\/whatIf\/offers\/(\d+)\/components\/0/, '/components/$1')
      .replace(/^\/whatIf\/leaveOut\/(\w+).*$/, '/leaveOut.$1')
      .replace(/^\/selection.*$/, ''),
  }));
