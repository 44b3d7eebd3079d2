/** What every field of a form needs: the answer it starts from and the error it has to show. */
import { createContext, useContext } from 'react';

import type { Given } from '../kept/answers-given.ts';

export type FormState = {
  readonly saved: Given;
  readonly errorOf: (id: string) => string | undefined;
  /** Told where an answer changes without an event of the form. */
  readonly changed?: (() => void) | undefined;
};

const FormContext = createContext<FormState | null>(null);

export const FormProvider = FormContext.Provider;

export const useFormState = (): FormState => {
  const state = useContext(FormContext);
  if (!state) throw new Error('a field outside of a form');
  return state;
};
