/** One step as a form: what it means, what it asks for, and the decision, which is sent once. */
import { type FormEvent, type ReactNode, useState } from 'react';

import type { Answered } from '../api/client.ts';
import { type FieldProblem, noAnswer, type Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';
import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { KeptOlder } from './kept-older.tsx';
import { ReasonField, reasonIn } from './reason-field.tsx';
import { StepProblem } from './step-problem.tsx';
import type { StepName } from './step-name.ts';
import { useKeptStep } from './use-kept-step.ts';

/** What whoever opens the form does once it is left. */
export type StepFormEnds<Done> = {
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
  /** Shows what stands now. */
  readonly reload: () => void;
  /** How what is decided on stands, in the reader's words: told when it is another than when the form was opened. */
  readonly standing: string;
};

type StepFormProps<Done> = StepFormEnds<Done> & {
  /** Under which what is typed is kept. */
  readonly name: StepName;
  /** Of what is decided on. */
  readonly version: string;
  readonly title: string;
  readonly meaning: string;
  /** Where nothing is said of it, no reason is asked for. */
  readonly reason?: 'needed' | 'optional';
  readonly dangerous?: boolean;
  /** What would be refused of its fields, told together with a reason that is missing. */
  readonly check?: (form: HTMLFormElement) => readonly FieldProblem[];
  readonly send: (form: HTMLFormElement, idempotencyKey: string) => Promise<Answered<Done>>;
  /** The fields of this step alone, with what was refused of them. */
  readonly children?: (problem: Problem | null) => ReactNode;
};

const nothingToCheck = (): readonly FieldProblem[] => [];

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

export const StepForm = <Done,>(props: StepFormProps<Done>) => {
  const {
    name,
    version,
    title,
    meaning,
    reason,
    dangerous = false,
    check = nothingToCheck,
    send,
    children,
    standing,
    ...ends
  } = props;
  const { say } = useWords();
  const { newKey } = useServices();
  const { form, kept, keepNow, drop, dropEmpty, older, takeOlder, leaveOlder } = useKeptStep(
    name,
    version,
  );
  const [sentAs, setSentAs] = useState({ of: standing, key: newKey() });
  const [openedAt] = useState(standing);
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
      return ends.onDone(answer.value);
    }
    setProblem(answer.problem);
    if (isRefused(answer.problem)) keepNow();
    if (answer.problem.status === 422) dropEmpty();
    if (hasChanged(answer.problem)) ends.reload();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void take(event.currentTarget);
  };

  const cancel = (): void => {
    drop();
    ends.onCancel();
  };

  if (older) {
    return (
      <KeptOlder
        title={title}
        entries={older}
        standing={standing}
        onUse={takeOlder}
        onLeave={leaveOlder}
      />
    );
  }
  return (
    <form
      ref={form}
      className="step-form notice"
      noValidate
      onChange={() => keepNow()}
      onSubmit={submit}
    >
      <FocusedHeading>{title}</FocusedHeading>
      <p>{meaning}</p>
      {children?.(problem)}
      {reason && <ReasonField needed={reason === 'needed'} missing={missing} />}
      {problem && !sending && (
        <StepProblem
          problem={problem}
          opened={openedAt}
          now={standing}
          kept={kept}
          again={() => form.current?.requestSubmit()}
        />
      )}
      <p className="actions">
        <button
          type="submit"
          className={dangerous ? 'button button--danger' : 'button'}
          aria-disabled={sending}
        >
          {title}
        </button>
        <button type="button" className="button button--quiet" onClick={cancel}>
          {say('step.cancel')}
        </button>
        <span role="status">{sending && say('form.sending')}</span>
      </p>
    </form>
  );
};
