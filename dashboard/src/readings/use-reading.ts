/** What the service reads in a text, asked once the text has rested for a moment. Nothing waits for it. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ReadingView } from '#shared/contract/suggestions/reading-views';

import { useOnline } from '../sending/use-online.ts';
import { useServices } from '../services/services.tsx';
import { bodyOf, standingOf, type TextToRead } from './text-to-read.ts';

export type ReadText =
  | { readonly state: 'nothing' | 'otherLanguage' | 'failed' }
  /** With the text that it is of: another one may be typed already. */
  | { readonly state: 'read'; readonly of: TextToRead; readonly reading: ReadingView };

const restOfTyping = 700;

type Asking = {
  readonly key: string;
  readonly isOnline: boolean;
  readonly isWanted: () => boolean;
};

export const useReading = (text: TextToRead): ReadText => {
  const { client, wait } = useServices();
  const isOnline = useOnline();
  const [held, setHeld] = useState<ReadText>({ state: 'nothing' });
  const known = useRef(new Map<string, ReadingView>());
  const wasAsked = useRef(false);
  const key = JSON.stringify(text);
  const state = standingOf(text);
  const read = useEffectEvent(async (asking: Asking): Promise<void> => {
    const { isWanted } = asking;
    const found = known.current.get(asking.key);
    if (found) return setHeld({ state: 'read', of: text, reading: found });
    if (!asking.isOnline) return setHeld({ state: 'failed' });
    // What stands there already when the page opens is asked about at once.
    if (wasAsked.current) await wait(restOfTyping);
    if (!isWanted()) return undefined;
    wasAsked.current = true;
    const answer = await client('readText', { body: bodyOf(text) });
    if (answer.ok) known.current.set(asking.key, answer.value);
    if (!isWanted()) return undefined;
    return setHeld(
      answer.ok ? { state: 'read', of: text, reading: answer.value } : { state: 'failed' },
    );
  });
  useEffect(() => {
    if (state !== 'asked') return undefined;
    let wanted = true;
    void read({ key, isOnline, isWanted: () => wanted });
    return () => {
      wanted = false;
    };
  }, [key, state, isOnline]);
  return state === 'asked' ? held : { state };
};
