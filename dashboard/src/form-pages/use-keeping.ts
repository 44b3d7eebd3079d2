/** When the answers of a form are kept: once something in it differs from how it began, and whenever they are sent. */
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

import { type Entries, entriesOf } from '../kept/answers-given.ts';

type Keeping = {
  readonly keepNow: () => void;
  /** What was only clicked in holds nothing that anybody would miss. */
  readonly keepChanged: () => void;
};

export const useKeeping = (
  form: RefObject<HTMLFormElement | null>,
  keep: (entries: Entries) => void,
): Keeping => {
  /** As the form began, until something in it differs from that. */
  const start = useRef<string | null>(null);
  const written = (): Entries => (form.current ? entriesOf(new FormData(form.current)) : []);
  const noteStart = useEffectEvent(() => {
    start.current = JSON.stringify(written());
  });
  useEffect(() => noteStart(), []);
  const keepNow = useEffectEvent(() => {
    start.current = null;
    if (form.current) keep(written());
  });
  const keepChanged = useEffectEvent(() => {
    if (start.current !== JSON.stringify(written())) keepNow();
  });
  return { keepNow, keepChanged };
};
