/** Freezing the next report: what is chosen for it, and what came of it. */
import { useState } from 'react';

import type { Report } from '#shared/contract/files/report-views';
import { editions } from '#shared/vocabulary/editions';

import type { Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';

type Outcome =
  | { readonly is: 'open' | 'sending' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'done'; readonly report: Report };

/** The last that is known, which is the next one. */
const usual = editions.at(-1)?.id;

export const useFreezing = (onFrozen: () => void) => {
  const { client, newKey } = useServices();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'open' });
  /** Of one intent: sent again, it freezes nothing twice. */
  const [key, setKey] = useState(newKey);
  const [edition, setEdition] = useState<string | undefined>(usual);
  const [note, setNote] = useState('');
  const freeze = async (): Promise<void> => {
    setOutcome({ is: 'sending' });
    const body = { edition, ...(note.trim() !== '' && { note: note.trim() }) };
    const answer = await client('freezeReport', { body, idempotencyKey: key });
    if (!answer.ok) return setOutcome({ is: 'failed', problem: answer.problem });
    setOutcome({ is: 'done', report: answer.value });
    setKey(newKey());
    setNote('');
    onFrozen();
  };
  /** Another answer is another intent. */
  const changed = (set: () => void): void => {
    set();
    setKey(newKey());
  };
  return {
    outcome,
    edition,
    setEdition: (chosen: string) => changed(() => setEdition(chosen)),
    note,
    setNote: (typed: string) => changed(() => setNote(typed)),
    freeze,
  };
};
