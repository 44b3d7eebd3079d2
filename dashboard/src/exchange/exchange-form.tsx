/** Taking one step beside a match: what it means, and the fields that it asks for. */
import type { MatchExchangeView } from '#shared/contract/match-exchange-views';
import type { MatchForParties } from '#shared/contract/match-views';
import { exchangeVoices } from '#shared/domain/match-exchange';
import type { ExchangeStepId } from '#shared/domain/match-exchange-steps';

import type { FieldProblem, Problem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { adviceOn } from '../forms/problem-advice.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';
import { exchangeStanding, voiceName } from './exchange-words.ts';

/** A step, and of an answer the question that it is to. */
export type OpenStep = { readonly step: ExchangeStepId; readonly question?: string };

export const exchangeStepName = (matchId: string, { step, question = '' }: OpenStep): StepName =>
  `step-exchange-${matchId}-${step}-${question}`;

const bodyOf = ({ step, question }: OpenStep, form: HTMLFormElement): object => {
  switch (step) {
    case 'set_reply_by':
      return { step, date: textIn(form, 'date') || null };
    case 'ask':
      return {
        step,
        to: textIn(form, 'to'),
        text: textIn(form, 'text'),
        by: textIn(form, 'by'),
      };
    case 'answer':
      return { step, question, text: textIn(form, 'text') };
    case 'propose_introduction':
    case 'accept_introduction':
    case 'end_introduction':
      return { step };
  }
};

/** As the API would refuse it, told before anything is sent. */
const missingIn = ({ step }: OpenStep, form: HTMLFormElement): readonly FieldProblem[] => {
  const needed = step === 'ask' ? ['text', 'by'] : step === 'answer' ? ['text'] : [];
  return needed
    .filter((name) => textIn(form, name) === '')
    .map((name) => ({ pointer: `/${name}`, code: 'required', detail: '' }));
};

type FieldsProps = {
  readonly of: OpenStep;
  readonly exchange: MatchExchangeView;
  readonly match: MatchForParties;
  readonly problem: Problem | null;
};

const errorAt = (problem: Problem | null, name: string, words: Words): string | undefined => {
  const error = problem?.errors.find(({ pointer }) => pointer === `/${name}`);
  return error && adviceOn(error, words);
};

const DayField = ({ name, error, optional = false }: DayFieldProps) => {
  const { say } = useWords();
  return (
    <LabelledField
      name={name}
      label={say(`exchange.field.${name}`)}
      error={error}
      optional={optional}
    >
      {(control) => <input {...control} type="date" className="input--short" />}
    </LabelledField>
  );
};
type DayFieldProps = {
  readonly name: 'date' | 'by';
  readonly error: string | undefined;
  readonly optional?: boolean;
};

const TextField = ({ label, error }: { label: string; error: string | undefined }) => (
  <LabelledField name="text" label={label} error={error}>
    {(control) => <textarea {...control} rows={4} dir="auto" className="input--long" />}
  </LabelledField>
);

const ToField = ({ exchange, match }: Pick<FieldsProps, 'exchange' | 'match'>) => {
  const words = useWords();
  const others = exchangeVoices.filter((voice) => !exchange.voices.includes(voice));
  return (
    <LabelledField name="to" label={words.say('exchange.field.to')} error={undefined}>
      {(control) => (
        <select {...control} defaultValue={others[0]}>
          {others.map((voice) => (
            <option key={voice} value={voice}>
              {voiceName(voice, match, words)}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
};

const Fields = ({ of: { step }, exchange, match, problem }: FieldsProps) => {
  const words = useWords();
  const { say } = words;
  switch (step) {
    case 'set_reply_by':
      return <DayField name="date" optional error={errorAt(problem, 'date', words)} />;
    case 'ask':
      return (
        <>
          <ToField exchange={exchange} match={match} />
          <TextField
            label={say('exchange.field.question')}
            error={errorAt(problem, 'text', words)}
          />
          <DayField name="by" error={errorAt(problem, 'by', words)} />
        </>
      );
    case 'answer':
      return (
        <TextField label={say('exchange.field.answer')} error={errorAt(problem, 'text', words)} />
      );
    case 'propose_introduction':
    case 'accept_introduction':
    case 'end_introduction':
      return null;
  }
};

type ExchangeFormProps = {
  readonly of: OpenStep;
  readonly exchange: MatchExchangeView;
  readonly match: MatchForParties;
  readonly etag: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

export const ExchangeForm = ({ of, exchange, match, etag, ...ends }: ExchangeFormProps) => {
  const words = useWords();
  const { client } = useServices();
  return (
    <StepForm
      {...ends}
      name={exchangeStepName(match.id, of)}
      version={etag}
      title={words.say(`exchangeStep.${of.step}`)}
      meaning={words.say(`exchangeStep.${of.step}.means`)}
      dangerous={of.step === 'end_introduction'}
      standing={exchangeStanding(exchange, match, words)}
      check={(form) => missingIn(of, form)}
      send={(form, idempotencyKey) =>
        client('stepMatchExchange', {
          path: { id: match.id },
          body: bodyOf(of, form),
          ifMatch: etag,
          idempotencyKey,
        })
      }
    >
      {(problem) => <Fields of={of} exchange={exchange} match={match} problem={problem} />}
    </StepForm>
  );
};
