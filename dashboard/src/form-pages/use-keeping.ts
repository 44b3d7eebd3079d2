/** When the answers of a form are kept: once something in it differs from how it began, and whenever they are sent. */
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

import type { Language } from '../i18n/language.ts';
import { type Entries, entriesOf } from '../kept/answers-given.ts';

/** The page's language stands for that of the texts until somebody chooses. */
const inLanguageOfPage = (entries: Entries, language: Language): Entries =>
  entries.map(([name, value]) => [name, name === 'language' ? language : value]);

const namesIn = (part: Element | null | undefined): ReadonlySet<string | null> =>
  new Set([...(part?.querySelectorAll('[name]') ?? [])].map((each) => each.getAttribute('name')));

type Keeping = {
  readonly keepNow: () => void;
  /** What was only clicked in holds nothing that anybody would miss. */
  readonly keepChanged: () => void;
  /** Whether anything differs from how the form began. */
  readonly isChanged: () => boolean;
  /** Told when the questions after the first section have come, which begin as they stand. */
  readonly noteArrived: () => void;
};

/** @param isUnsent whether it begins with answers of an earlier visit, which are on no server. */
export const useKeeping = (
  form: RefObject<HTMLFormElement | null>,
  keep: (entries: Entries) => void,
  language: Language,
  isUnsent: boolean,
): Keeping => {
  /** As the form began, until something in it differs from that: null from then on. */
  const start = useRef<string | null | undefined>(isUnsent ? null : undefined);
  const written = (): Entries => (form.current ? entriesOf(new FormData(form.current)) : []);
  const noteStart = useEffectEvent((now: Language) => {
    if (start.current === null) return;
    const text = JSON.stringify(written());
    const before = JSON.parse(start.current ?? text) as Entries;
    if (start.current === undefined || text === JSON.stringify(inLanguageOfPage(before, now)))
      start.current = text;
  });
  const noteArrived = useEffectEvent(() => {
    if (typeof start.current !== 'string') return;
    const first = namesIn(form.current?.querySelector('[data-section="record"]'));
    const ofFirst = (entries: Entries): string =>
      JSON.stringify(entries.filter(([name]) => first.has(name)));
    const before = JSON.parse(start.current) as Entries;
    const now = written();
    if (ofFirst(now) === ofFirst(before)) start.current = JSON.stringify(now);
  });
  // The page may only now be coming into its language. At once: whoever types before it is noted would have begun with that.
  useLayoutEffect(() => noteStart(language), [language]);
  const keepNow = useEffectEvent(() => {
    start.current = null;
    if (form.current) keep(written());
  });
  const isChanged = (): boolean => start.current !== JSON.stringify(written());
  const keepChanged = useEffectEvent(() => {
    if (isChanged()) keepNow();
  });
  return { keepNow, keepChanged, isChanged, noteArrived };
};
