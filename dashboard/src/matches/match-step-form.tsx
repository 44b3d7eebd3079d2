/** Taking one step of a match: what it means, a reason where one is asked, and the decision. */
import { type FormEvent, useState } from 'react';

import type { MatchForParties } from '#shared/contract/match-views';

import type { Problem } from '../api/problem.ts';
import { useServices } from '../app/services.tsx';
import { FocusedHeading } from '../design/focused-heading.tsx';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../design/words-context.tsx';
import { ReasonField, reasonIn, textIn } from '../records/reason-field.tsx';
import { AmountField, amountIn } from './amount-field.tsx';
import { adviceFor } from './field-advice.ts';
import { MatchProblem } from './match-problem.tsx';
import { isEnding, isStep, type MatchMove, needsReason } from './match-standing.ts';
import { moveMeaning } from './move-meaning.ts';

export type MatchStepFormProps = {
  readonly move: MatchMove;
  readonly match: MatchForParties;
  readonly etag: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

const bodyOf = (move: MatchMove, form: HTMLFormElement) => {
  const reason = reasonIn(form);
  return {
    ...(isStep(move) && { step: move }),
    ...(move === 'withdrawRelease' && { withdraw: true }),
    ...(reason !== '' && { reason }),
    ...(move === 'revise' && {
      amount: amountIn(form),
      summary: textIn(form, 'summary') || null,
    }),
  };
};

type ReviseFieldsProps = { readonly match: MatchForParties; readonly problem: Problem | null };

const ReviseFields = ({ match, problem }: ReviseFieldsProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <AmountField
        amount={match.quantity?.amount ?? null}
        hint={say('match.amountHint')}
        optional={match.quantity === null}
        error={adviceFor(problem, '/amount', words)}
      />
      <LabelledField
        name="summary"
        label={say('record.summary')}
        hint={say('match.summaryHint')}
        optional
        error={adviceFor(problem, '/summary', words)}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            dir="auto"
            className="input--long"
            defaultValue={match.summary ?? ''}
          />
        )}
      </LabelledField>
    </>
  );
};

export const MatchStepForm = (props: MatchStepFormProps) => {
  const { move, match, etag, onDone, onCancel, reload } = props;
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [idempotencyKey] = useState(newKey);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);

  const take = async (form: HTMLFormElement): Promise<void> => {
    const isMissing = needsReason(move) && reasonIn(form) === '';
    setMissing(isMissing);
    if (isMissing) form.querySelector<HTMLElement>('#reason')?.focus();
    if (sending || isMissing) return;
    setSending(true);
    const answer = await client(isStep(move) ? 'moveMatch' : 'releaseMatch', {
      path: { id: match.id },
      body: bodyOf(move, form),
      ifMatch: etag,
      idempotencyKey,
    });
    setSending(false);
    if (answer.ok) onDone();
    else setProblem(answer.problem);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void take(event.currentTarget);
  };

  return (
    <form className="step-form notice" noValidate onSubmit={submit}>
      <FocusedHeading>{say(`matchStep.${move}`)}</FocusedHeading>
      <p>{say(moveMeaning(move, match.state))}</p>
      {problem && <MatchProblem problem={problem} reload={reload} />}
      {move === 'revise' && <ReviseFields match={match} problem={problem} />}
      <ReasonField needed={needsReason(move)} missing={missing} />
      <p className="actions">
        <button
          type="submit"
          className={isEnding(move) ? 'button button--danger' : 'button'}
          aria-disabled={sending}
        >
          {say(`matchStep.${move}`)}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {say('step.cancel')}
        </button>
      </p>
    </form>
  );
};
