/** Why a step is taken: asked for where the step needs it, welcome elsewhere. */
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';

export const textIn = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

export const reasonIn = (form: HTMLFormElement): string => textIn(form, 'reason');

type ReasonFieldProps = { readonly needed: boolean; readonly missing: boolean };

export const ReasonField = ({ needed, missing }: ReasonFieldProps) => {
  const { say } = useWords();
  return (
    <LabelledField
      name="reason"
      label={say('step.reason')}
      optional={!needed}
      error={missing ? say('error.required') : undefined}
    >
      {(control) => <textarea {...control} rows={3} dir="auto" className="input--long" />}
    </LabelledField>
  );
};
