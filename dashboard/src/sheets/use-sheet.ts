/** A file of rows on its way: looked at, asked about, and stored as it was looked at. */
import { useState } from 'react';

import type { SheetOutcome } from '#shared/contract/files/sheet-views';

import type { Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';
import { keptMeanings, headingsKey } from './kept-headings.ts';
import { previewOf, type SentSheet, storeSheet } from './sent-sheet.ts';
import type { Line } from './sheet-lines.tsx';

export type Looked = {
  readonly sheet: SentSheet;
  readonly outcome: SheetOutcome;
  /** Told by its headings as they are written. */
  readonly source: string;
};

export type State =
  | { readonly is: 'open' | 'looking' }
  | { readonly is: 'failed'; readonly problem: Problem; readonly sheet: SentSheet }
  | ({ readonly is: 'looked' } & Looked)
  | ({ readonly is: 'storing'; readonly done: number } & Looked)
  | ({ readonly is: 'stopped'; readonly problem: Problem } & Looked)
  | { readonly is: 'stored'; readonly lines: readonly Line[] };

export const storage = (): Storage => window.localStorage;

export const useSheet = () => {
  const { client, newKey } = useServices();
  const [state, setState] = useState<State>({ is: 'open' });
  const look = async (sheet: SentSheet, known?: string): Promise<void> => {
    setState({ is: 'looking' });
    const answer = await previewOf(sheet, { client, newKey });
    if (!answer.ok) {
      setState({ is: 'failed', problem: answer.problem, sheet });
      return;
    }
    const source = known ?? headingsKey(answer.value.sheets);
    const headings = keptMeanings(source, storage);
    // What the source means by its headings was said before.
    if (known === undefined && Object.keys(headings).length > 0)
      return look({ ...sheet, headings }, source);
    setState({ is: 'looked', sheet, outcome: answer.value, source });
  };
  const store = async ({ sheet, outcome, source }: Looked): Promise<void> => {
    if (outcome.digest === null) return;
    const told = (done: number): void => setState({ is: 'storing', done, sheet, outcome, source });
    told(0);
    const stored = await storeSheet(sheet, outcome.digest, { client, newKey, told });
    setState(
      stored.ok
        ? { is: 'stored', lines: stored.lines }
        : { is: 'stopped', problem: stored.problem, sheet, outcome, source },
    );
  };
  return { state, setState, look, store };
};
