/** The steps that the reader may take with a record, one at a time. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { RecordStep } from '#shared/domain/record-transitions';

import type { Me } from '../api/answers.ts';
import { useWords } from '../i18n/words-context.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import { isHidden } from '../records/publication.ts';
import { useServices } from '../services/services.tsx';
import { stepsFor } from './record-actions.ts';
import { recordStanding } from './record-standing.ts';
import { RecordStepForm } from './record-step-form.tsx';
import { recordStepName } from './step-names.ts';
import { OwnLinks } from './own-links.tsx';

type RecordStepsProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly me: Me;
  readonly reload: () => void;
};

const doneOf = (step: RecordStep, isOutOfPublic: boolean) =>
  step === 'release' && isOutOfPublic
    ? ('step.release.doneHidden' as const)
    : (`step.${step}.done` as const);

export const RecordSteps = ({ record, etag, me, reload }: RecordStepsProps) => {
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  const steps = stepsFor(me, record);
  const underWay = useStepUnderWay((step) => recordStepName(record, step), steps);
  const [open, setOpen] = useState<RecordStep | null>(underWay);
  const [done, setDone] = useState<RecordStep | null>(null);
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
  /** What was returned is to be changed before it is submitted again, and what was withdrawn only begins another. */
  const isLinkFirst = record.state === 'returned' || record.state === 'withdrawn';
  const stepButton = (step: RecordStep, index: number) => (
    <button
      key={step}
      ref={button(step)}
      type="button"
      className={
        index === 0 && step !== 'withdrawal' && !isLinkFirst ? 'button' : 'button button--quiet'
      }
      onClick={() => {
        setDone(null);
        setOpen(step);
      }}
    >
      {say(`step.${step}`)}
    </button>
  );
  return (
    <section aria-label={say('step.label')}>
      <StatusLine key={done} text={done && say(doneOf(done, isHidden(world, record)))} />
      {open ? (
        <RecordStepForm
          key={open}
          step={open}
          record={record}
          etag={etag}
          onDone={() => finish(open)}
          onCancel={() => cancel(open)}
          reload={reload}
          standing={recordStanding(record, words)}
        />
      ) : (
        <p className="actions">
          {isLinkFirst && <OwnLinks me={me} record={record} />}
          {steps.filter((step) => step !== 'withdrawal').map(stepButton)}
          {!isLinkFirst && <OwnLinks me={me} record={record} />}
          {steps.filter((step) => step === 'withdrawal').map(stepButton)}
        </p>
      )}
    </section>
  );
};
