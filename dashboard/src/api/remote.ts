/** A value that comes from the API: loading, failed or ready. Emptiness is for the reader of the value to say. */
import { useCallback, useEffect, useEffectEvent, useState } from 'react';

import type { Answered } from './client.ts';
import { useFirstAnswer } from './first-answers.ts';
import type { Problem } from './problem.ts';

export type Remote<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: Value; readonly etag: string | null };

export type Loaded<Value> = {
  readonly remote: Remote<Value>;
  readonly reload: () => void;
};

const remoteOf = <Value>(answer: Answered<Value>): Remote<Value> =>
  answer.ok
    ? { state: 'ready', value: answer.value, etag: answer.etag }
    : { state: 'failed', problem: answer.problem };

type Held<Value> = {
  readonly key: string;
  readonly attempt: number;
  readonly remote: Remote<Value>;
  /** What came with the page is as new as an answer would be. */
  readonly cameWithPage?: true;
};

/** Loads anew when the key changes; an answer to an older key is dropped. A reload keeps what is shown until then. */
export const useRemote = <Value>(
  key: string,
  load: () => Promise<Answered<Value>>,
): Loaded<Value> => {
  const first = useFirstAnswer(key);
  const [held, setHeld] = useState<Held<Value>>(() => ({
    key,
    attempt: 0,
    ...(first
      ? {
          remote: { state: 'ready', value: first.value as Value, etag: first.etag },
          cameWithPage: true,
        }
      : { remote: { state: 'loading' } }),
  }));
  const [attempt, setAttempt] = useState(0);
  const loadNow = useEffectEvent(load);
  const isHere = held.cameWithPage === true && held.key === key && attempt === 0;
  useEffect(() => {
    if (isHere) return undefined;
    let wanted = true;
    void loadNow().then((answer) => {
      if (wanted) setHeld({ key, attempt, remote: remoteOf(answer) });
    });
    return () => {
      wanted = false;
    };
  }, [key, attempt, isHere]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { remote: held.key === key ? held.remote : { state: 'loading' }, reload };
};
