/** Telling what a party thinks: sent with one press, or by a form that is opened for it, and taken back. */
import { useState } from 'react';

import type { InterestId } from '#shared/domain/matches/interest';

import type { Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';
import type { InterestSubject } from './interest-form.tsx';
import type { useInterests } from './interests.tsx';

type Around = Pick<NonNullable<ReturnType<typeof useInterests>>, 'reload' | 'setOpen'> & {
  readonly setReturned: (isReturned: boolean) => void;
};

type SayingInterest = {
  readonly finish: (what: 'said' | 'takenBack') => void;
  /** Null takes back what was said. */
  readonly send: (says: 'interested' | null) => Promise<void>;
  readonly choose: (says: InterestId) => void;
  readonly done: 'said' | 'takenBack' | null;
  readonly problem: Problem | null;
  readonly isSending: boolean;
};

/** @param name of what it is said of, by which its form is known. */
export const useSayingInterest = (
  of: InterestSubject,
  name: string,
  { reload, setOpen, setReturned }: Around,
): SayingInterest => {
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const [done, setDone] = useState<'said' | 'takenBack' | null>(null);

  const finish = (what: 'said' | 'takenBack'): void => {
    setOpen(null);
    setReturned(false);
    setDone(what);
    reload();
  };
  const send = async (says: 'interested' | null): Promise<void> => {
    if (isSending) return;
    setSending(true);
    const answer = await client('sayInterest', {
      path: { id: of.pledge },
      body: { says, offerId: of.offer },
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) finish(says === null ? 'takenBack' : 'said');
  };
  const choose = (says: InterestId): void => {
    setDone(null);
    setProblem(null);
    if (says === 'interested') void send(says);
    else setOpen({ of: name, says });
  };
  return { finish, send, choose, done, problem, isSending };
};
