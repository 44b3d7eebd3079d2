/** The fields that a step beside a match asks for. */
import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { exchangeVoices } from '#shared/domain/matches/match-exchange';
import type { ExchangeStepId } from '#shared/domain/matches/match-exchange-steps';

import { Select } from '../design/select.tsx';
import type { Problem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { adviceOn } from '../forms/faults/problem-advice.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ContactGiven, givesContact } from './contact-given.tsx';
import { voiceName } from './exchange-words.ts';

/** A step, and of an answer the question that it is to. */
export type OpenStep = { readonly step: ExchangeStepId; readonly question?: string };

type ExchangeFieldsProps = {
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

const ToField = ({ exchange, match }: Pick<ExchangeFieldsProps, 'exchange' | 'match'>) => {
  const words = useWords();
  const others = exchangeVoices.filter((voice) => !exchange.voices.includes(voice));
  return (
    <LabelledField name="to" label={words.say('exchange.field.to')} error={undefined}>
      {(control) => (
        <Select {...control} begins={others[0]}>
          {others.map((voice) => (
            <option key={voice} value={voice}>
              {voiceName(voice, match, words)}
            </option>
          ))}
        </Select>
      )}
    </LabelledField>
  );
};

export const ExchangeFields = ({ of: { step }, exchange, match, problem }: ExchangeFieldsProps) => {
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
    case 'accept_introduction':
    case 'give_contact':
      return givesContact(step, exchange) ? <ContactGiven problem={problem} /> : null;
    case 'propose_introduction':
    case 'end_introduction':
      return null;
  }
};
