/** One step as a form: what it means, what it asks for, and the decision, which is sent once. */
import { type FormEvent, type ReactNode, useState } from 'react';

import type { Answered } from '../api/client.ts';
import type { FieldProblem, Problem } from '../api/problem.ts';
import type { Entries } from '../kept/answers-given.ts';
import { FromDevice } from '../forms/kept/from-device.tsx';
import { FocusedHeading } from '../design/focused-heading.tsx';
import { KeptOlder } from './kept-older.tsx';
import { ReasonField } from './reason-field.tsx';
import { StepActions } from './step-actions.tsx';
import { StepProblem } from './step-problem.tsx';
import type { StepName } from './step-name.ts';
import { useKeptStep } from './use-kept-step.ts';
import { useStepSending } from './use-step-sending.ts';

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
  /** The level of its heading: the second where only that of the page stands above it. */
  readonly as?: 'h2' | 'h3';
  readonly meaning: string;
  /** Where nothing is said of it, no reason is asked for. */
  readonly reason?: 'needed' | 'optional';
  readonly dangerous?: boolean;
  /** What would be refused of its fields, told together with a reason that is missing. */
  readonly check?: (form: HTMLFormElement) => readonly FieldProblem[];
  readonly send: (form: HTMLFormElement, idempotencyKey: string) => Promise<Answered<Done>>;
  /** The fields of this step alone, with what was refused of them, and what was typed for parts that come and go. */
  readonly children?: (
    problem: Problem | null,
    keepNow: () => void,
    restored: Entries,
  ) => ReactNode;
  /** What was typed, as its reader would say it. */
  readonly textOf?: ((field: string, value: string) => string) | undefined;
};

const nothing: Entries = [];
const nothingToCheck = (): readonly FieldProblem[] => [];

const OpenStep = <Done,>(props: StepFormProps<Done>) => {
  const {
    name,
    version,
    title,
    as = 'h3',
    meaning,
    reason,
    dangerous = false,
    check = nothingToCheck,
    send,
    children,
    textOf,
    standing,
    ...ends
  } = props;
  const keeping = useKeptStep(name, version);
  const { form, restored = nothing, kept, keepNow, drop, older, takeOlder, leaveOlder } = keeping;
  const [openedAt] = useState(standing);
  const { take, problem, missing, sending } = useStepSending({
    kept: keeping,
    reason,
    check,
    send,
    standing,
    onDone: ends.onDone,
    reload: ends.reload,
  });
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
        as={as}
        entries={older}
        textOf={textOf}
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
      onInput={() => keepNow()}
      onSubmit={submit}
    >
      <FocusedHeading as={as}>{title}</FocusedHeading>
      <p>{meaning}</p>
      {children?.(problem, keepNow, restored)}
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
      <StepActions title={title} dangerous={dangerous} sending={sending} cancel={cancel} />
    </form>
  );
};

export const StepForm = <Done,>(props: StepFormProps<Done>) => (
  <FromDevice form={props.name} title={props.title}>
    {() => <OpenStep {...props} />}
  </FromDevice>
);
