/** Sending a step: once for each intent, and what was refused is told where the step was decided on. */
import { useState } from 'react';

import type { Answered } from '../api/client.ts';
import { type FieldProblem, noAnswer, type Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';
import { reasonIn } from './reason-field.tsx';
import type { useKeptStep } from './use-kept-step.ts';

/** As the API would refuse it. */
const refusedHere = (errors: readonly FieldProblem[]): Problem => ({
  ...noAnswer,
  status: 422,
  errors,
});

/** What was decided on is not what stands: it is read anew at once, and what was typed stays. */
const hasChanged = ({ status }: Problem): boolean => status === 409 || status === 412;

/** It was not done and will not be, as it was sent: told at once, so that nothing is under way. */
const isRefused = ({ status }: Problem): boolean => [403, 404, 409, 412, 422].includes(status);

type StepToSend<Done> = {
  readonly kept: Pick<ReturnType<typeof useKeptStep>, 'keepNow' | 'drop' | 'dropEmpty'>;
  readonly reason: 'needed' | 'optional' | undefined;
  /** What would be refused of its fields, told together with a reason that is missing. */
  readonly check: (form: HTMLFormElement) => readonly FieldProblem[];
  readonly send: (form: HTMLFormElement, idempotencyKey: string) => Promise<Answered<Done>>;
  readonly standing: string;
  readonly onDone: (done: Done) => void;
  readonly reload: () => void;
};

type StepSending = {
  readonly take: (element: HTMLFormElement) => Promise<void>;
  readonly problem: Problem | null;
  /** Whether a reason is needed and was not given. */
  readonly missing: boolean;
  readonly sending: boolean;
};

export const useStepSending = <Done>(step: StepToSend<Done>): StepSending => {
  const { reason, check, send, standing, onDone, reload } = step;
  const { keepNow, drop, dropEmpty } = step.kept;
  const { newKey } = useServices();
  const [sentAs, setSentAs] = useState({ of: standing, key: newKey() });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);

  const take = async (element: HTMLFormElement): Promise<void> => {
    const isMissing = reason === 'needed' && reasonIn(element) === '';
    const faults = check(element);
    setMissing(isMissing);
    if (faults.length > 0) setProblem(refusedHere(faults));
    else if (isMissing) {
      setProblem(null);
      element.querySelector<HTMLElement>('#reason')?.focus();
    }
    if (sending || isMissing || faults.length > 0) return;
    setSending(true);
    keepNow(true);
    // The same key for every try of one intent; what is decided on another standing is another intent.
    const key = sentAs.of === standing ? sentAs.key : newKey();
    setSentAs({ of: standing, key });
    const answer = await send(element, key);
    setSending(false);
    if (answer.ok) {
      drop();
      return onDone(answer.value);
    }
    setProblem(answer.problem);
    if (isRefused(answer.problem)) keepNow();
    if (answer.problem.status === 422) dropEmpty();
    if (hasChanged(answer.problem)) reload();
  };
  return { take, problem, missing, sending };
};
