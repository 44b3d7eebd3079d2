/** Answers that came with the page itself, under the keys of `useRemote`: the page shows them at once and asks nobody. */
import { createContext, useContext } from 'react';

export type FirstAnswer = { readonly value: unknown; readonly etag: string | null };
export type FirstAnswers = Readonly<Record<string, FirstAnswer>>;

export const noFirstAnswers: FirstAnswers = {};

const FirstAnswersContext = createContext(noFirstAnswers);
export const FirstAnswersGiven = FirstAnswersContext.Provider;

export const useFirstAnswer = (key: string): FirstAnswer | undefined =>
  useContext(FirstAnswersContext)[key];
