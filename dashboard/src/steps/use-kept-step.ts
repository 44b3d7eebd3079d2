/** What is typed for a step, kept in the tab like the answers of a form: signing in again leaves the page, and the form stands open on the way back. */
import { type RefObject, useEffect, useRef } from 'react';

import { useServices } from '../services/services.tsx';
import { entriesOf } from '../kept/answers-given.ts';
import { type KeptAnswers, useKeptAnswers } from '../forms/use-kept-answers.ts';

/** The first of these steps whose form was left while something was typed in it. */
export const useStepUnderWay = <Step extends string>(
  name: (step: Step) => string,
  steps: readonly Step[],
): Step | null => {
  const { answers } = useServices();
  return steps.find((step) => answers.read(name(step)) !== undefined) ?? null;
};

type KeptStep = Pick<KeptAnswers, 'kept' | 'drop'> & {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly keepNow: () => void;
};

export const useKeptStep = (name: string): KeptStep => {
  const { earlier, kept, keep, drop } = useKeptAnswers(name);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    for (const [field, value] of earlier ?? []) {
      const control = form.current?.elements.namedItem(field);
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
        control.value = value;
    }
  }, [earlier]);
  return {
    form,
    kept,
    keepNow: () => form.current && keep(entriesOf(new FormData(form.current))),
    drop,
  };
};
