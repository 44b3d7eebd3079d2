/** From when on something is to be public: in its reader's own time zone, and at once where it is left empty. */
import type { FieldProblem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { textIn } from '../steps/reason-field.tsx';

const field = 'publicFrom';

/** As the API takes it; absent where nothing was given. */
export const momentTyped = (form: HTMLFormElement): { readonly publicFrom?: string } => {
  const local = new Date(textIn(form, field));
  return Number.isNaN(local.getTime()) ? {} : { publicFrom: local.toISOString() };
};

/** A day without a time, say, which the control holds as nothing: sent so, it would publish at once. */
export const momentFaults = (form: HTMLFormElement): readonly FieldProblem[] => {
  const control = form.elements.namedItem(field);
  const isHalf = control instanceof HTMLInputElement && control.validity.badInput;
  return isHalf ? [{ pointer: `/${field}`, code: 'notAMoment', detail: '' }] : [];
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** As the control holds it. */
const localMoment = (moment: string): string => {
  const at = new Date(moment);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(twoDigits).join('-');
  return `${day}T${[at.getHours(), at.getMinutes()].map(twoDigits).join(':')}`;
};

type MomentFieldProps = {
  /** The moment that somebody else has named already. */
  readonly proposed?: string | undefined;
  readonly error: string | undefined;
};

export const MomentField = ({ proposed, error }: MomentFieldProps) => {
  const { say, timeZone } = useWords();
  return (
    <LabelledField
      name={field}
      label={say('announce.when')}
      hint={say('announce.hint', { zone: timeZone })}
      optional
      error={error}
    >
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          className="input--middle"
          autoComplete="off"
          defaultValue={proposed === undefined ? '' : localMoment(proposed)}
        />
      )}
    </LabelledField>
  );
};
