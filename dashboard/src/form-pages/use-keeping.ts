/** When the answers of a form are kept: once something in it differs from how it began, and whenever they are sent. */
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

import type { Language } from '../i18n/language.ts';
import { type Entries, entriesOf } from '../kept/answers-given.ts';

/** The page's language stands for that of the texts until somebody chooses. */
const inLanguageOfPage = (entries: Entries, language: Language): Entries =>
  entries.map(([name, value]) => [name, name === 'language' ? language : value]);

type Keeping = {
  readonly keepNow: () => void;
  /** What was only clicked in holds nothing that anybody would miss. */
  readonly keepChanged: () => void;
  /** Whether anything differs from how the form began. */
  readonly isChanged: () => boolean;
};

export const useKeeping = (
  form: RefObject<HTMLFormElement | null>,
  keep: (entries: Entries) => void,
  language: Language,
): Keeping => {
  /** As the form began, until something in it differs from that: null from then on. */
  const start = useRef<string | null | undefined>(undefined);
  const written = (): Entries => (form.current ? entriesOf(new FormData(form.current)) : []);
  const noteStart = useEffectEvent((now: Language) => {
    if (start.current === null) return;
    const text = JSON.stringify(written());
    const before = JSON.parse(start.current ?? text) as Entries;
    if (start.current === undefined || text === JSON.stringify(inLanguageOfPage(before, now)))
      start.current = text;
  });
  // The page may only now be coming into its language.
  useEffect(() => noteStart(language), [language]);
  const keepNow = useEffectEvent(() => {
    start.current = null;
    if (form.current) keep(written());
  });
  const isChanged = (): boolean => start.current !== JSON.stringify(written());
  const keepChanged = useEffectEvent(() => {
    if (isChanged()) keepNow();
  });
  return { keepNow, keepChanged, isChanged };
};
