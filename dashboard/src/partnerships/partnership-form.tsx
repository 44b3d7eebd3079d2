/** A party confirms or declines to be named as a partner, and says how it goes. */
import type { PartnershipView } from '#shared/contract/matches/partnership-views';
import { partnerAnswers } from '#shared/domain/records/partner';

import type { FieldProblem } from '../api/problem.ts';
import { useFirst } from '../design/select.tsx';
import { ErrorText, LabelledField } from '../design/labelled-field.tsx';
import { adviceOn } from '../forms/faults/problem-advice.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm, type StepFormEnds } from '../steps/step-form.tsx';

type PartnershipFormProps = Omit<StepFormEnds<PartnershipView>, 'standing'> & {
  readonly of: PartnershipView;
};

const answerMissing = (form: HTMLFormElement): readonly FieldProblem[] =>
  textIn(form, 'answer') === '' ? [{ pointer: '/answer', code: 'required', detail: '' }] : [];

type AnswerFieldProps = {
  readonly mayConfirm: boolean;
  readonly answer: (typeof partnerAnswers)[number] | undefined;
  readonly error: string | undefined;
};

const AnswerField = ({ mayConfirm, answer, error }: AnswerFieldProps) => {
  const { say } = useWords();
  const first = useFirst(answer);
  const offered = partnerAnswers.filter((each) => mayConfirm || each === 'declined');
  return (
    <fieldset
      className={error ? 'field field--wrong' : 'field'}
      aria-describedby={error && 'answer-error'}
    >
      <legend>{say('partnership.answer')}</legend>
      <ErrorText id="answer-error" text={error} />
      <div className="choices">
        {offered.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="answer" value={each} defaultChecked={each === first} />
            <span>{say(each === 'confirmed' ? 'partnership.confirm' : 'partnership.decline')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

export const PartnershipForm = ({ of, ...ends }: PartnershipFormProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const { recordId, version } = of.pledge;
  return (
    <StepForm
      {...ends}
      name={`step-pledge-${recordId}-partnership`}
      version={`"v${version}"`}
      title={say('partnership.save')}
      meaning={say('partnership.declineHint')}
      standing={`v${version}`}
      check={answerMissing}
      send={(form) =>
        client('answerPartnership', {
          path: { id: recordId },
          body: { answer: textIn(form, 'answer'), progress: textIn(form, 'progress') || null },
          ifMatch: `"v${version}"`,
        })
      }
    >
      {(problem) => {
        const errorAt = (pointer: string): string | undefined => {
          const found = problem?.errors.find((each) => each.pointer === pointer);
          return found && adviceOn(found, words);
        };
        return (
          <>
            <AnswerField
              mayConfirm={of.mayConfirm}
              answer={of.word?.answer}
              error={errorAt('/answer')}
            />
            <LabelledField
              name="progress"
              label={say('partnership.progress')}
              hint={say('partnership.progressHint')}
              optional
              error={errorAt('/progress')}
            >
              {(control) => (
                <textarea
                  {...control}
                  rows={4}
                  dir="auto"
                  className="input--long"
                  defaultValue={of.word?.progress}
                />
              )}
            </LabelledField>
          </>
        );
      }}
    </StepForm>
  );
};
