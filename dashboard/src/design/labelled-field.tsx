/** A native control with its label, hint and error, tied together for every reader. */
import type { ReactNode } from 'react';

import { useWords } from '../i18n/words-context.tsx';

export const ErrorText = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <span id={id} className="field__error">
      {text}
    </span>
  );

type Described = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

export type LabelledFieldProps = {
  readonly name: string;
  /** Where the name alone stands more than once on a page. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly error: string | undefined;
  readonly children: (control: Described) => ReactNode;
};

export const LabelledField = ({
  name,
  id = name,
  label,
  hint,
  optional = false,
  error,
  children,
}: LabelledFieldProps) => {
  const { say } = useWords();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label htmlFor={id}>
        {label} {optional && <span className="field__optional">{say('form.optional')}</span>}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="field__hint">
          {hint}
        </span>
      )}
      <ErrorText id={`${id}-error`} text={error} />
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
};
