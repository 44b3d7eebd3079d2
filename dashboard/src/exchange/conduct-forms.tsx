/** What a side does about messages of the other, and what the Secretariat decides of one that was reported. */
import type { ReactNode } from 'react';

import type {
  ConductStepBody,
  MatchConductView,
} from '#shared/contract/matches/match-conduct-views';
import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import { type ReportDecision, reportDecisions } from '#shared/domain/matches/message-report';

import { ErrorText, LabelledField } from '../design/labelled-field.tsx';
import { adviceFor } from '../forms/faults/field-advice.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';
import { excerptOf, messageOf, messageValue } from './conduct-words.ts';

export type ConductForm = 'report' | 'block' | 'unblock' | `decide-${string}`;

type OfLeg = Pick<MatchExchangeView, 'matchId' | 'leg'>;

export const conductFormName = ({ matchId, leg }: OfLeg, form: ConductForm): StepName =>
  `step-match-${matchId}-conduct-${form}-${leg}`;

type FormProps = {
  readonly of: OfLeg;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

type ConductStepProps = FormProps & {
  readonly form: ConductForm;
  /** The words of its title, and of what it means. */
  readonly says: 'report' | 'block' | 'unblock' | 'decide';
  readonly bodyOf: (form: HTMLFormElement) => ConductStepBody;
  readonly needs?: 'reason' | 'decision';
  readonly children?: (error: (field: string) => string | undefined) => ReactNode;
};

/** Nothing here has a version that whoever acts would decide on. */
const ConductStep = (props: ConductStepProps) => {
  const { of, form: name, says, bodyOf, needs, children, ...ends } = props;
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  return (
    <StepForm
      {...ends}
      version=""
      standing=""
      name={conductFormName(of, name)}
      title={say(`conduct.${says}`)}
      meaning={say(`conduct.${says}.means`)}
      check={(form) =>
        needs && textIn(form, needs) === ''
          ? [{ pointer: `/${needs}`, code: 'required', detail: '' }]
          : []
      }
      send={(form, idempotencyKey) =>
        client('stepMatchConduct', {
          path: { id: of.matchId },
          body: { ...bodyOf(form), leg: of.leg },
          idempotencyKey,
        })
      }
    >
      {(problem) => children?.((field) => adviceFor(problem, `/${field}`, words))}
    </StepForm>
  );
};

type ReportProps = FormProps & {
  readonly conduct: MatchConductView;
  readonly exchange: MatchExchangeView;
};

export const ReportForm = ({ conduct, exchange, ...form }: ReportProps) => {
  const { say } = useWords();
  return (
    <ConductStep
      {...form}
      form="report"
      says="report"
      needs="reason"
      bodyOf={(element) => ({
        step: 'report',
        ...messageOf(textIn(element, 'message')),
        reason: textIn(element, 'reason'),
      })}
    >
      {(errorOf) => (
        <>
          <LabelledField name="message" label={say('conduct.message')} error={errorOf('message')}>
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
          <LabelledField name="reason" label={say('conduct.reason')} error={errorOf('reason')}>
            {(control) => <textarea {...control} rows={3} dir="auto" className="input--long" />}
          </LabelledField>
        </>
      )}
    </ConductStep>
  );
};

export const BlockForm = (form: FormProps) => {
  const { say } = useWords();
  return (
    <ConductStep
      {...form}
      form="block"
      says="block"
      bodyOf={(element) => ({
        step: 'block',
        everywhere: new FormData(element).has('everywhere'),
      })}
    >
      {() => (
        <label className="choice">
          <input type="checkbox" name="everywhere" />
          <span>{say('conduct.everywhere')}</span>
        </label>
      )}
    </ConductStep>
  );
};

export const UnblockForm = (form: FormProps) => (
  <ConductStep
    {...form}
    form="unblock"
    says="unblock"
    bodyOf={() => ({ step: 'unblock', everywhere: true })}
  />
);

const decisionIn = (form: HTMLFormElement): ReportDecision => {
  const said = textIn(form, 'decision');
  const decision = reportDecisions.find((each) => each === said);
  if (decision === undefined) throw new Error(`${said} is no decision.`);
  return decision;
};

/** Nothing is chosen beforehand: a press of Enter decides about nobody's words. */
export const DecideForm = ({ report, ...form }: FormProps & { readonly report: string }) => {
  const { say } = useWords();
  return (
    <ConductStep
      {...form}
      form={`decide-${report}`}
      says="decide"
      needs="decision"
      bodyOf={(element) => ({ step: 'decide', report, decision: decisionIn(element) })}
    >
      {(errorOf) => {
        const error = errorOf('decision');
        return (
          <fieldset
            className={error ? 'field field--wrong' : 'field'}
            aria-describedby={error && 'decision-error'}
          >
            <legend>{say('conduct.decision')}</legend>
            <ErrorText id="decision-error" text={error} />
            <div className="choices">
              {reportDecisions.map((each) => (
                <label key={each} className="choice">
                  <input type="radio" name="decision" value={each} />
                  <span>{say(`conduct.decide.${each}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      }}
    </ConductStep>
  );
};
