/** What every field of a form needs: the answer it starts from and the error it has to show. */
import { createContext, useContext } from 'react';

import type { Entries, Given } from '../../kept/answers-given.ts';

/** For what looks at all the answers together, while they are given. */
export type FormAnswers = {
  readonly now: () => Entries;
  /** @returns how to stop. */
  readonly watch: (told: () => void) => () => void;
  /** Puts others in their place. @param focusId of what is to be in focus then. */
  readonly put: (entries: Entries, focusId?: string) => void;
};

export type FormState = {
  readonly saved: Given;
  readonly errorOf: (id: string) => string | undefined;
  /** Told where an answer changes without an event of the form. */
  readonly changed?: (() => void) | undefined;
  readonly answers?: FormAnswers | undefined;
  /** Whether what is written may leave the page while it is written, to be read. */
  readonly sendsTexts?: boolean;
};

const FormContext = createContext<FormState | null>(null);

export const FormProvider = FormContext.Provider;

export const useFormState = (): FormState => {
  const state = useContext(FormContext);
  if (!state) throw new Error('a field outside of a form');
  return state;
};
