/** Taking one step: what it means, a reason where one is asked, and the decision. */
import { type FormEvent, useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import { recordSteps, type RecordStep } from '#shared/domain/record-transitions';

import type { Problem } from '../api/problem.ts';
import { useServices } from '../app/services.tsx';
import { FocusedHeading } from '../design/focused-heading.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { ReasonField, reasonIn } from './reason-field.tsx';
import { stepRoutes } from './record-actions.ts';

export type StepFormProps = {
  readonly step: RecordStep;
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly onDone: (step: RecordStep) => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

export const StepForm = ({ step, record, etag, onDone, onCancel, reload }: StepFormProps) => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [idempotencyKey] = useState(newKey);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const { needsReason } = recordSteps[step];

  const take = async (form: HTMLFormElement): Promise<void> => {
    const reason = reasonIn(form);
    setMissing(needsReason && reason === '');
    if (sending || (needsReason && reason === '')) {
      form.querySelector('textarea')?.focus();
      return;
    }
    setSending(true);
    const answer = await client(stepRoutes[record.kind][step], {
      path: { id: record.id },
      body: reason === '' ? {} : { reason },
      ifMatch: etag,
      idempotencyKey,
    });
    setSending(false);
    if (answer.ok) onDone(step);
    else setProblem(answer.problem);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void take(event.currentTarget);
  };

  const isOutdated = problem?.status === 412 || problem?.status === 409;
  return (
    <form className="step-form notice" noValidate onSubmit={submit}>
      <FocusedHeading>{say(`step.${step}`)}</FocusedHeading>
      <p>{say(`step.${step}.means`)}</p>
      {problem && (
        <ProblemNotice
          problem={problem}
          {...(isOutdated && { retry: reload, retryText: say('problem.reload') })}
        />
      )}
      <ReasonField needed={needsReason} missing={missing} />
      <p className="actions">
        <button
          type="submit"
          className={step === 'withdrawal' ? 'button button--danger' : 'button'}
          aria-disabled={sending}
        >
          {say(`step.${step}`)}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {say('step.cancel')}
        </button>
      </p>
    </form>
  );
};
