/** Its party says in one click that nothing of a record has changed: no question is asked first, since nothing follows that an edit could not undo. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import { isStillOnBehalf } from '#shared/domain/records/on-behalf';

import type { Problem } from '../api/problem.ts';
import { readsOtherwise } from '../api/reads-otherwise.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { stepRoutes } from './record-actions.ts';

/** The same step also makes the party's own what the Secretariat recorded for it. */
type Asked = 'onBehalf.confirm' | 'step.confirmation';

type ConfirmUnchangedProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly reload: () => void;
};

/** Another day, where one is stated: what is left empty keeps a day that has not passed. */
const dayIn = (form: HTMLFormElement, { kind }: PledgeView | OfferView) => {
  const day = new FormData(form).get('validUntil');
  return kind === 'offer' && typeof day === 'string' && day.trim() !== ''
    ? { validUntil: day.trim() }
    : {};
};

export const ConfirmUnchanged = ({ record, etag, reload }: ConfirmUnchangedProps) => {
  const { say } = useWords();
  const asked: Asked = isStillOnBehalf(record) ? 'onBehalf.confirm' : 'step.confirmation';
  const { client, newKey } = useServices();
  const [key, setKey] = useState({ of: etag, is: newKey() });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState<{ readonly at: string; readonly of: Asked } | null>(null);

  const confirm = async (form: HTMLFormElement): Promise<void> => {
    if (sending) return;
    setSending(true);
    // The same key for every try of one intent.
    const idempotencyKey = key.of === etag ? key.is : newKey();
    setKey({ of: etag, is: idempotencyKey });
    const answer = await client(stepRoutes[record.kind].confirmation, {
      path: { id: record.id },
      body: dayIn(form, record),
      ifMatch: etag,
      idempotencyKey,
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setDone({ at: etag, of: asked });
    if (readsOtherwise(answer)) reload();
  };

  return (
    <form
      className="notice"
      aria-label={say(asked)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void confirm(event.currentTarget);
      }}
    >
      <p>{say(`${asked}.means`)}</p>
      {record.kind === 'offer' && (record.validUntil !== undefined || record.unconfirmed) && (
        <LabelledField
          name="validUntil"
          label={say('step.confirmation.validUntil')}
          hint={say('hint.window')}
          error={problem?.status === 422 ? say('error.notADate') : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              dir="auto"
              className="input--short"
              autoComplete="off"
            />
          )}
        </LabelledField>
      )}
      {problem && !sending && <ProblemNotice problem={problem} />}
      <p className="actions">
        <button type="submit" className="button button--quiet" aria-disabled={sending}>
          {say(asked)}
        </button>
        <span role="status">{sending && say('form.sending')}</span>
      </p>
      <StatusLine key={done?.at} text={done && say(`${done.of}.done`)} />
    </form>
  );
};
