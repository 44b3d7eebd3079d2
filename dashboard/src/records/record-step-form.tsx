/** Taking one step of a record's life. */
import type { OfferView, PledgeView } from '#shared/contract/record-views';
import { recordSteps, type RecordStep } from '#shared/domain/record-transitions';

import { useServices } from '../app/services.tsx';
import { useWords } from '../design/words-context.tsx';
import { reasonIn } from '../steps/reason-field.tsx';
import { StepForm, type StepFormEnds } from '../steps/step-form.tsx';
import { stepRoutes } from './record-actions.ts';

type RecordStepFormProps = StepFormEnds<unknown> & {
  readonly step: RecordStep;
  readonly record: PledgeView | OfferView;
  readonly etag: string;
};

export const RecordStepForm = ({ step, record, etag, ...ends }: RecordStepFormProps) => {
  const { say } = useWords();
  const { client } = useServices();
  return (
    <StepForm
      {...ends}
      title={say(`step.${step}`)}
      meaning={say(`step.${step}.means`)}
      reason={recordSteps[step].needsReason ? 'needed' : 'optional'}
      dangerous={step === 'withdrawal'}
      send={(form, idempotencyKey) => {
        const reason = reasonIn(form);
        return client(stepRoutes[record.kind][step], {
          path: { id: record.id },
          body: reason === '' ? {} : { reason },
          ifMatch: etag,
          idempotencyKey,
        });
      }}
    />
  );
};
