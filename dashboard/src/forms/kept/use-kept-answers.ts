/** The answers of one form, kept until they are sent: what it starts from, and the key under which its content goes. */
import { useCallback, useMemo, useState } from 'react';

import { useServices } from '../../services/services.tsx';
import type { KeptIn } from '../../kept/kept-in.ts';
import type { Entries } from '../../kept/answers-given.ts';
import type { Began } from '../../kept/kept-answers.ts';
import { sentKey } from '../../kept/sent-key.ts';

export type KeptAnswers = {
  /** What was kept of an earlier visit. */
  readonly earlier: Entries | undefined;
  /** From what that began; undefined where it was not kept. */
  readonly earlierBegan: Began | undefined;
  readonly kept: KeptIn;
  readonly keep: (entries: Entries, decided?: true) => void;
  /** The same content, however often it is sent, has the same key; the contact is no part of what makes a record another. */
  readonly keyFor: (content: unknown) => Promise<string>;
  readonly drop: () => void;
};

export const useKeptAnswers = (form: string, began?: Began): KeptAnswers => {
  const { answers: store, newKey } = useServices();
  const [before] = useState(() => store.read(form));
  const [kept, setKept] = useState<KeptIn>('page');
  const keep = useCallback(
    (entries: Entries, decided?: true) =>
      setKept(store.keep(form, { ...store.read(form), entries, began, decided })),
    [store, form, began],
  );
  const keyFor = useCallback(
    (content: unknown): Promise<string> => sentKey(store, form, content, newKey),
    [store, form, newKey],
  );
  const drop = useCallback(() => store.drop(form), [store, form]);
  return useMemo(
    () => ({
      earlier: before?.entries,
      earlierBegan: before?.began,
      kept,
      keep,
      keyFor,
      drop,
    }),
    [before, kept, keep, keyFor, drop],
  );
};
