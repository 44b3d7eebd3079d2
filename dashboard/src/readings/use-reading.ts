/** What the service reads in a text, asked once the text has rested for a moment. Nothing waits for it. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ReadingView } from '#shared/contract/reading-views';
import type { RecordKind } from '#shared/domain/record';
import { type Language, languages } from '#shared/vocabulary/label';

import { useOnline } from '../sending/use-online.ts';
import { useServices } from '../services/services.tsx';

type TextParty = {
  readonly name: string;
  readonly type: string | null;
  readonly country: string | null;
};

export type TextToRead = {
  readonly kind: RecordKind;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly party: TextParty;
};

export type ReadText =
  | { readonly state: 'nothing' | 'otherLanguage' | 'failed' }
  /** With the text that it is of: another one may be typed already. */
  | { readonly state: 'read'; readonly of: TextToRead; readonly reading: ReadingView };

const restOfTyping = 700;
/** A single word says too little to be asked about. */
const enough = /\S\s+\S/u;

const isReadable = (language: string): language is Language =>
  (languages as readonly string[]).includes(language);

const standing = ({ text, language }: TextToRead): 'nothing' | 'otherLanguage' | 'asked' => {
  if (!enough.test(text)) return 'nothing';
  return isReadable(language) ? 'asked' : 'otherLanguage';
};

const bodyOf = ({ title, party, ...order }: TextToRead) => ({
  ...order,
  ...(title.trim() !== '' && { title }),
  ...(party.type !== null && { party }),
});

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
  const state = standing(text);
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
