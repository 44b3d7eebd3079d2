/** The steps that the reader may take with a record, one at a time. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { RecordStep } from '#shared/domain/record-transitions';

import type { Me } from '../api/answers.ts';
import { Link } from '../app/link.tsx';
import { editPath } from '../app/pages.ts';
import { useWords } from '../design/words-context.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { nameOf } from './names.ts';
import { mayEdit, stepsFor } from './record-actions.ts';
import { RecordStepForm } from './record-step-form.tsx';

type RecordStepsProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly me: Me;
  readonly reload: () => void;
};

export const RecordSteps = ({ record, etag, me, reload }: RecordStepsProps) => {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState<RecordStep | null>(null);
  const [done, setDone] = useState<RecordStep | null>(null);
  const steps = stepsFor(me, record);
  const finish = (step: RecordStep): void => {
    setOpen(null);
    setDone(step);
    reload();
  };
  const { leave, button } = useReturnFocus(open);
  const cancel = (step: RecordStep): void => {
    leave(step);
    setOpen(null);
  };
  return (
    <section aria-label={say('step.label')}>
      <StatusLine key={done} text={done && say(`step.${done}.done`)} />
      {open ? (
        <RecordStepForm
          key={open}
          step={open}
          record={record}
          etag={etag}
          onDone={() => finish(open)}
          onCancel={() => cancel(open)}
          reload={reload}
          standing={`${nameOf('recordState', record.state, words)} · ${say('record.version', { version: record.version, time: words.time(record.updatedAt) })}`}
        />
      ) : (
        <p className="actions">
          {steps.map((step, index) => (
            <button
              key={step}
              ref={button(step)}
              type="button"
              className={index === 0 && step !== 'withdrawal' ? 'button' : 'button button--quiet'}
              onClick={() => {
                setDone(null);
                setOpen(step);
              }}
            >
              {say(`step.${step}`)}
            </button>
          ))}
          {mayEdit(me, record) && (
            <Link className="button button--quiet" to={editPath(record.kind, record.id)}>
              {say('step.edit')}
            </Link>
          )}
        </p>
      )}
    </section>
  );
};
