/** Taking one step of a record's life. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { World } from '#shared/domain/world';
import { recordSteps, type RecordStep } from '#shared/domain/records/record-transitions';
import { heldReason, stepBar } from '#shared/domain/matches/record-under-matches';

import { MomentField, momentFaults, momentTyped } from '../announce/moment-field.tsx';
import { adviceFor } from '../forms/faults/field-advice.ts';
import { useServices } from '../services/services.tsx';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { reasonIn } from '../steps/reason-field.tsx';
import { RefusalReason } from '../steps/refusal-reason.tsx';
import { StepForm, type StepFormEnds } from '../steps/step-form.tsx';
import { audienceIn, audienceText } from '../records/audience-text.ts';
import { isHidden } from '../records/publication.ts';
import { stepRoutes, stepWord } from './record-actions.ts';
import {
  publishedText,
  ReleaseGroupsField,
  withheldFaults,
  withheldTyped,
} from './release-groups-field.tsx';
import { UnfinishedAnswers } from './unfinished-answers.tsx';
import { recordStepName } from './step-names.ts';

/** Before a submission and a withdrawal, who sees the record after it; before what publishes, whether it does. */
export const meaningOf = (
  step: RecordStep,
  record: PledgeView | OfferView,
  words: Words,
  world: World,
): string => {
  if (step === 'submission')
    return words.say('step.submission.means', { audience: audienceIn('submitted', words) });
  if (step === 'withdrawal') {
    const audience =
      record.state === 'draft'
        ? audienceText(record.seenBy, words)
        : audienceIn('withdrawn', words);
    return words.say(record.isPublic ? 'step.withdrawal.meansPublic' : 'step.withdrawal.means', {
      audience,
    });
  }
  if (step === 'release' && isHidden(world, record)) return words.say('step.release.meansHidden');
  if (step === 'return' && record.isPublic && record.release !== null)
    return words.say('step.return.meansPublic', { version: record.release.version });
  return words.say(`step.${step}.means`);
};

type RecordStepFormProps = StepFormEnds<unknown> & {
  readonly step: RecordStep;
  readonly record: PledgeView | OfferView;
  readonly etag: string;
};

export const RecordStepForm = ({ step, record, etag, ...ends }: RecordStepFormProps) => {
  const words = useWords();
  const { say } = words;
  const { client, world } = useServices();
  const bar = stepBar(step, record);
  const isAnnounceable = step === 'release' && !isHidden(world, record);
  return (
    <StepForm
      {...ends}
      name={recordStepName(record, step)}
      version={etag}
      title={say(stepWord(step, record))}
      as="h2"
      meaning={meaningOf(step, record, words, world)}
      reason={recordSteps[step].needsReason ? 'needed' : 'optional'}
      dangerous={step === 'withdrawal'}
      textOf={(field, value) => publishedText(field, value, words)}
      check={(form) =>
        isAnnounceable ? [...momentFaults(form), ...withheldFaults(form, record)] : []
      }
      send={(form, idempotencyKey) => {
        const reason = reasonIn(form);
        return client(stepRoutes[record.kind][step], {
          path: { id: record.id },
          body: {
            ...(reason !== '' && { reason }),
            ...(isAnnounceable && { ...momentTyped(form), ...withheldTyped(form) }),
          },
          ifMatch: etag,
          idempotencyKey,
        });
      }}
    >
      {(problem) => (
        <>
          {bar && !problem?.reason && (
            <div className="notice notice--problem">
              <RefusalReason reason={heldReason(bar)} />
            </div>
          )}
          {isAnnounceable && (
            <>
              <ReleaseGroupsField record={record} error={adviceFor(problem, '/withheld', words)} />
              <MomentField error={adviceFor(problem, '/publicFrom', words)} />
            </>
          )}
          {problem && step === 'submission' && (
            <UnfinishedAnswers record={record} problem={problem} />
          )}
        </>
      )}
    </StepForm>
  );
};
