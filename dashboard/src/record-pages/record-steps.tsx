/** The steps that the reader may take with a record, one at a time. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { RecordStep } from '#shared/domain/records/record-transitions';

import type { Me } from '../api/answers.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import { isHidden } from '../records/publication.ts';
import { useServices } from '../services/services.tsx';
import { stepsFor, stepWord } from './record-actions.ts';
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

type Taken = { readonly step: RecordStep; readonly version: number };

/** Of a release, once the record that it left is here: it may be public, or announced. */
const doneText = (
  { step, version }: Taken,
  record: PledgeView | OfferView,
  isOutOfPublic: boolean,
  { say, moment }: Words,
): string | null => {
  if (step !== 'release') return say(`step.${step}.done`);
  if (record.version === version) return null;
  if (record.announced) return say('announce.done', { time: moment(record.announced.publicFrom) });
  return say(isOutOfPublic ? 'step.release.doneHidden' : 'step.release.done');
};

export const RecordSteps = ({ record, etag, me, reload }: RecordStepsProps) => {
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  const steps = stepsFor(me, record, world);
  const underWay = useStepUnderWay((step) => recordStepName(record, step), steps);
  const [open, setOpen] = useState<RecordStep | null>(underWay);
  const [done, setDone] = useState<Taken | null>(null);
  const finish = (step: RecordStep): void => {
    setOpen(null);
    setDone({ step, version: record.version });
    reload();
  };
  const { leave, button } = useReturnFocus(open);
  const cancel = (step: RecordStep): void => {
    leave(step);
    setOpen(null);
  };
  /** What was returned is to be changed before it is submitted again, and what was withdrawn only begins another. */
  const isLinkFirst = record.state === 'returned' || record.state === 'withdrawn';
  const isQuiet = (step: RecordStep, index: number): boolean =>
    index > 0 ||
    step === 'withdrawal' ||
    isLinkFirst ||
    stepWord(step, record) === 'step.release.change';
  const stepButton = (step: RecordStep, index: number) => (
    <button
      key={step}
      ref={button(step)}
      type="button"
      className={isQuiet(step, index) ? 'button button--quiet' : 'button'}
      onClick={() => {
        setDone(null);
        setOpen(step);
      }}
    >
      {say(stepWord(step, record))}
    </button>
  );
  return (
    <section aria-label={say('step.label')}>
      <StatusLine
        key={done?.step}
        text={done && doneText(done, record, isHidden(world, record), words)}
      />
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
