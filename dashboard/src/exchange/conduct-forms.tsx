/** What a side does about messages of the other, and what the Secretariat decides of one that was reported. */
import type { ConductStepBody, MatchConductView } from '#shared/contract/match-conduct-views';
import type { MatchExchangeView } from '#shared/contract/match-exchange-views';
import { reportDecisions } from '#shared/domain/message-report';

import { LabelledField } from '../design/labelled-field.tsx';
import { adviceOn } from '../forms/problem-advice.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';
import { excerptOf, messageOf, messageValue } from './conduct-words.ts';

export type ConductForm = 'report' | 'block' | 'unblock' | `decide-${string}`;

export const conductFormName = (matchId: string, form: ConductForm): StepName =>
  `step-match-${matchId}-conduct-${form}`;

type FormProps = {
  readonly matchId: string;
  readonly leg: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

/** Nothing here has a version that whoever acts would decide on. */
const nothingDecidedOn = { version: '', standing: '' } as const;

const useConductStep = (matchId: string, leg: string) => {
  const { client } = useServices();
  return (body: ConductStepBody, idempotencyKey: string) =>
    client('stepMatchConduct', { path: { id: matchId }, body: { ...body, leg }, idempotencyKey });
};

type ReportProps = FormProps & {
  readonly conduct: MatchConductView;
  readonly exchange: MatchExchangeView;
};

export const ReportForm = ({ matchId, leg, conduct, exchange, ...ends }: ReportProps) => {
  const words = useWords();
  const { say } = words;
  const send = useConductStep(matchId, leg);
  return (
    <StepForm
      {...ends}
      {...nothingDecidedOn}
      name={conductFormName(matchId, 'report')}
      title={say('conduct.report')}
      meaning={say('conduct.report.means')}
      check={(form) =>
        textIn(form, 'reason') === '' ? [{ pointer: '/reason', code: 'required', detail: '' }] : []
      }
      send={(form, idempotencyKey) =>
        send(
          {
            step: 'report',
            ...messageOf(textIn(form, 'message')),
            reason: textIn(form, 'reason'),
          },
          idempotencyKey,
        )
      }
    >
      {(problem) => {
        const error = problem?.errors.find(({ pointer }) => pointer === '/reason');
        return (
          <>
            <LabelledField name="message" label={say('conduct.message')} error={undefined}>
              {(control) => (
                <select {...control} dir="auto">
                  {conduct.reportable.map((message) => (
                    <option key={messageValue(message)} value={messageValue(message)}>
                      {excerptOf(message, exchange)}
                    </option>
                  ))}
                </select>
              )}
            </LabelledField>
            <LabelledField
              name="reason"
              label={say('conduct.reason')}
              error={error && adviceOn(error, words)}
            >
              {(control) => <textarea {...control} rows={3} dir="auto" className="input--long" />}
            </LabelledField>
          </>
        );
      }}
    </StepForm>
  );
};

export const BlockForm = ({ matchId, leg, ...ends }: FormProps) => {
  const { say } = useWords();
  const send = useConductStep(matchId, leg);
  return (
    <StepForm
      {...ends}
      {...nothingDecidedOn}
      name={conductFormName(matchId, 'block')}
      title={say('conduct.block')}
      meaning={say('conduct.block.means')}
      send={(form, idempotencyKey) =>
        send({ step: 'block', everywhere: new FormData(form).has('everywhere') }, idempotencyKey)
      }
    >
      {() => (
        <label className="choice">
          <input type="checkbox" name="everywhere" />
          <span>{say('conduct.everywhere')}</span>
        </label>
      )}
    </StepForm>
  );
};

export const UnblockForm = ({ matchId, leg, ...ends }: FormProps) => {
  const { say } = useWords();
  const send = useConductStep(matchId, leg);
  return (
    <StepForm
      {...ends}
      {...nothingDecidedOn}
      name={conductFormName(matchId, 'unblock')}
      title={say('conduct.unblock')}
      meaning={say('conduct.unblock.means')}
      send={(_, idempotencyKey) => send({ step: 'unblock', everywhere: true }, idempotencyKey)}
    />
  );
};

export const DecideForm = ({
  matchId,
  leg,
  report,
  ...ends
}: FormProps & { readonly report: string }) => {
  const { say } = useWords();
  const send = useConductStep(matchId, leg);
  return (
    <StepForm
      {...ends}
      {...nothingDecidedOn}
      name={conductFormName(matchId, `decide-${report}`)}
      title={say('conduct.decide')}
      meaning={say('conduct.decide.means')}
      send={(form, idempotencyKey) => {
        const said = textIn(form, 'decision');
        const decision = reportDecisions.find((each) => each === said) ?? 'nothing';
        return send({ step: 'decide', report, decision }, idempotencyKey);
      }}
    >
      {() => (
        <fieldset className="field">
          <legend>{say('conduct.decision')}</legend>
          <div className="choices">
            {reportDecisions.map((each, index) => (
              <label key={each} className="choice">
                <input type="radio" name="decision" value={each} defaultChecked={index === 0} />
                <span>{say(`conduct.decide.${each}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </StepForm>
  );
};
