/** A value that comes from the API: loading, failed or ready. Emptiness is for the reader of the value to say. */
import { useCallback, useEffect, useEffectEvent, useState } from 'react';

import { whileVisible } from './while-visible.ts';

import type { Answered } from './client.ts';
import { useFirstAnswer } from './first-answers.ts';
import type { Problem } from './problem.ts';

export type Remote<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'ready';
      readonly value: Value;
      readonly etag: string | null;
      readonly tag?: string | undefined;
    };

export type Loaded<Value> = {
  readonly remote: Remote<Value>;
  readonly reload: () => void;
};

export type LiveLoaded<Value> = Loaded<Value> & {
  /** Of what is asked again: whether it has become another than is shown, and how often the new was put in its place. */
  readonly hasNews: boolean;
  /** What came instead of what is shown, and waits for its reader's wish. */
  readonly news: Value | undefined;
  readonly updates: number;
};

/**
 * What a page does with what changed elsewhere while it is open: figures are put in place of the former ones, and what
 * somebody may be working on is left until they ask for it.
 */
export type Live = 'replaced' | 'told';

const remoteOf = <Value>(answer: Answered<Value>): Remote<Value> =>
  answer.ok
    ? { state: 'ready', value: answer.value, etag: answer.etag, tag: answer.tag }
    : { state: 'failed', problem: answer.problem };

/** The time of asking is no news. */
const saysTheSame = (left: unknown, right: unknown): boolean => {
  const withoutTime = (name: string, value: unknown): unknown =>
    name === 'asOf' ? undefined : value;
  return JSON.stringify(left, withoutTime) === JSON.stringify(right, withoutTime);
};

type Held<Value> = {
  readonly key: string;
  readonly attempt: number;
  readonly remote: Remote<Value>;
  /** What came with the page is as new as an answer would be. */
  readonly cameWithPage?: true;
};

type Told<Value> = { readonly key: string; readonly attempt: number; readonly value: Value };

/**
 * Loads anew when the key changes; an answer to an older key is dropped. A reload keeps what is shown until then.
 * @param newsIn what of a value is news where it changes.
 */
export const useRemote = <Value>(
  key: string,
  load: (ifNoneMatch?: string) => Promise<Answered<Value>>,
  live?: Live,
  newsIn: (value: Value) => unknown = (value) => value,
): LiveLoaded<Value> => {
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
  const [told, setTold] = useState<Told<Value>>();
  const [updates, setUpdates] = useState(0);
  const askAgain = useEffectEvent(async (): Promise<void> => {
    // What is on its way anyway is no news.
    if (held.key !== key || held.attempt !== attempt || held.remote.state !== 'ready') return;
    const { value, tag } = held.remote;
    const answer = await loadNow(tag);
    // Whoever looks on is not disturbed by what did not arrive: what is shown stays true of its time.
    if (!answer.ok) return;
    if (saysTheSame(newsIn(answer.value), newsIn(value))) {
      // What is left out here may have changed: the next turn asks by the newer answer.
      const remote = { ...held.remote, tag: answer.tag };
      if (answer.tag !== tag) setHeld((now) => (now === held ? { ...held, remote } : now));
    } else if (live === 'told') setTold({ key, attempt, value: answer.value });
    else {
      setHeld((now) => (now === held ? { key, attempt, remote: remoteOf(answer) } : now));
      setUpdates((count) => count + 1);
    }
  });
  useEffect(() => (live === undefined ? undefined : whileVisible(() => void askAgain())), [live]);
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
  const news = told?.key === key && told.attempt === attempt ? told.value : undefined;
  return {
    remote: held.key === key ? held.remote : { state: 'loading' },
    reload,
    hasNews: news !== undefined,
    news,
    updates,
  };
};
