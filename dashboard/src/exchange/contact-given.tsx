/** The contact that whoever gives without a record gives for one match, as it accepts to be introduced. */
import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import type { ExchangeStepId } from '#shared/domain/matches/match-exchange-steps';

import type { FieldProblem, Problem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { adviceOn } from '../forms/faults/problem-advice.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { textIn } from '../steps/reason-field.tsx';

export const givesContact = (step: ExchangeStepId, exchange: MatchExchangeView): boolean =>
  step === 'give_contact' || (step === 'accept_introduction' && exchange.givesContact);

const fields = [
  { name: 'name', label: 'field.contactName', type: 'text', complete: 'name' },
  { name: 'email', label: 'field.contactEmail', type: 'email', complete: 'email' },
  { name: 'phone', label: 'field.contactPhone', type: 'tel', complete: 'tel', optional: true },
] as const;

/** By names under which nothing is kept beyond the page. */
const nameOf = (field: string): string => `contact.${field}`;

/** Nothing where the form asks for none. */
export const contactGiven = (form: HTMLFormElement): { readonly contact?: object } => {
  const typed = fields.flatMap(({ name }) => {
    const text = textIn(form, nameOf(name));
    return text === '' ? [] : [[name, text] as const];
  });
  return typed.length > 0 ? { contact: Object.fromEntries(typed) } : {};
};

export const contactFaults = (form: HTMLFormElement): readonly FieldProblem[] =>
  fields
    .filter((field) => !('optional' in field) && textIn(form, nameOf(field.name)) === '')
    .map(({ name }) => ({ pointer: `/contact/${name}`, code: 'required', detail: '' }));

const errorAt = (problem: Problem | null, field: string, words: Words): string | undefined => {
  const error = problem?.errors.find(({ pointer }) => pointer === `/contact/${field}`);
  if (!error) return undefined;
  return field === 'email' && error.code === 'wrongFormat'
    ? words.say('error.notAnEmail')
    : adviceOn(error, words);
};

export const ContactGiven = ({ problem }: { readonly problem: Problem | null }) => {
  const words = useWords();
  const { say } = words;
  return (
    <fieldset className="field">
      <legend>{say('exchange.contact.given')}</legend>
      <span className="field__hint">{say('exchange.contact.givenHint')}</span>
      {fields.map(({ name, label, type, complete, ...field }) => (
        <LabelledField
          key={name}
          name={nameOf(name)}
          label={say(label)}
          optional={'optional' in field}
          error={errorAt(problem, name, words)}
        >
          {(control) => (
            <input
              {...control}
              type={type}
              dir="auto"
              autoComplete={complete}
              className="input--middle"
            />
          )}
        </LabelledField>
      ))}
    </fieldset>
  );
};
