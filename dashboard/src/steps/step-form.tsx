/** One step as a form: what it means, what it asks for, and the decision, which is sent once. */
import { type FormEvent, type ReactNode, useState } from 'react';

import type { Answered } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { useServices } from '../app/services.tsx';
import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../design/words-context.tsx';
import { ReasonField, reasonIn } from './reason-field.tsx';
import { StepProblem } from './step-problem.tsx';

/** What whoever opens the form does once it is left. */
export type StepFormEnds<Done> = {
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
  /** Shows what stands now. */
  readonly reload: () => void;
};

type StepFormProps<Done> = StepFormEnds<Done> & {
  readonly title: string;
  readonly meaning: string;
  /** Where nothing is said of it, no reason is asked for. */
  readonly reason?: 'needed' | 'optional';
  readonly dangerous?: boolean;
  readonly send: (form: HTMLFormElement, idempotencyKey: string) => Promise<Answered<Done>>;
  /** The fields of this step alone, with what was refused of them. */
  readonly children?: (problem: Problem | null) => ReactNode;
};

export const StepForm = <Done,>(props: StepFormProps<Done>) => {
  const { title, meaning, reason, dangerous = false, send, children, ...ends } = props;
  const { say } = useWords();
  const { newKey } = useServices();
  const [idempotencyKey] = useState(newKey);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);

  const take = async (form: HTMLFormElement): Promise<void> => {
    const isMissing = reason === 'needed' && reasonIn(form) === '';
    setMissing(isMissing);
    if (isMissing) form.querySelector<HTMLElement>('#reason')?.focus();
    if (sending || isMissing) return;
    setSending(true);
    const answer = await send(form, idempotencyKey);
    setSending(false);
    if (answer.ok) ends.onDone(answer.value);
    else setProblem(answer.problem);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void take(event.currentTarget);
  };

  return (
    <form className="step-form notice" noValidate onSubmit={submit}>
      <FocusedHeading>{title}</FocusedHeading>
      <p>{meaning}</p>
      {problem && <StepProblem problem={problem} reload={ends.reload} />}
      {children?.(problem)}
      {reason && <ReasonField needed={reason === 'needed'} missing={missing} />}
      <p className="actions">
        <button
          type="submit"
          className={dangerous ? 'button button--danger' : 'button'}
          aria-disabled={sending}
        >
          {title}
        </button>
        <button type="button" className="button button--quiet" onClick={ends.onCancel}>
          {say('step.cancel')}
        </button>
      </p>
    </form>
  );
};
