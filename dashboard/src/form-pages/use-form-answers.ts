/** The answers of a form as a whole: what its fields start from, who is told of changes, and how others take their place. */
import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import type { FormAnswers } from '../forms/controls/form-context.tsx';
import { type AllGiven, componentKeysName, entriesOf, givenBy } from '../kept/answers-given.ts';

type Put = {
  readonly saved: AllGiven;
  /** How often answers were put in the place of others, and how often with other components. */
  readonly round: number;
  readonly partsRound: number;
  readonly focusId: string | undefined;
};

export type AnswersOfForm = Omit<Put, 'focusId'> & {
  readonly answers: FormAnswers;
  /** Parts added or removed by an event are on the page only after it. */
  readonly changed: () => void;
};

const isSameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.join() === right.join();

export const useFormAnswers = (
  form: RefObject<HTMLFormElement | null>,
  start: AllGiven,
  keepChanged: () => void,
): AnswersOfForm => {
  const [{ focusId, ...put }, setPut] = useState<Put>({
    saved: start,
    round: 0,
    partsRound: 0,
    focusId: undefined,
  });
  const listeners = useRef(new Set<() => void>());
  const isUntold = useRef(false);
  const tell = useEffectEvent(() => {
    isUntold.current = false;
    keepChanged();
    for (const told of listeners.current) told();
  });
  const [changed] = useState(() => () => {
    isUntold.current = true;
    window.setTimeout(() => tell());
  });
  const keepUntold = useEffectEvent(() => {
    if (isUntold.current) keepChanged();
  });
  // Whoever leaves right after a key was pressed leaves before the change is told.
  useLayoutEffect(() => {
    const leave = (): void => keepUntold();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => {
    if (put.round === 0) return;
    if (focusId !== undefined) document.getElementById(focusId)?.focus();
    tell();
  }, [put.round, focusId]);
  const answers = useMemo(
    (): FormAnswers => ({
      now: () => (form.current ? entriesOf(new FormData(form.current)) : []),
      watch: (told) => {
        listeners.current.add(told);
        return () => listeners.current.delete(told);
      },
      put: (entries, id) => {
        const saved = givenBy(entries);
        const keys = form.current ? new FormData(form.current).getAll(componentKeysName) : [];
        const isSame = isSameList(saved.all(componentKeysName), keys.map(String));
        setPut(({ round, partsRound }) => ({
          saved,
          round: round + 1,
          partsRound: isSame ? partsRound : partsRound + 1,
          focusId: id,
        }));
      },
    }),
    [form],
  );
  return { ...put, answers, changed };
};
