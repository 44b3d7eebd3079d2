/** Single fields: label, hint, error and a native control, tied together for every reader. */
import type { ReactNode } from 'react';

import { useWords } from '../design/words-context.tsx';
import { useFormState } from './form-context.tsx';

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
};

type Described = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type FieldFrameProps = FieldProps & { readonly children: (control: Described) => ReactNode };

export const ErrorText = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <span id={id} className="field__error">
      {text}
    </span>
  );

const FieldFrame = ({ name, label, hint, optional = false, children }: FieldFrameProps) => {
  const { say } = useWords();
  const error = useFormState().errorOf(name);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label htmlFor={name}>
        {label} {optional && <span className="field__optional">{say('form.optional')}</span>}
      </label>
      {hint && (
        <span id={`${name}-hint`} className="field__hint">
          {hint}
        </span>
      )}
      <ErrorText id={`${name}-error`} text={error} />
      {children({
        id: name,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
};

type TextFieldProps = FieldProps & {
  readonly width?: 'short' | 'middle' | 'long';
  readonly type?: 'text' | 'email' | 'tel';
  readonly numeric?: boolean;
  readonly autoComplete?: string;
};

export const TextField = ({
  width = 'long',
  type = 'text',
  numeric = false,
  autoComplete,
  ...field
}: TextFieldProps) => {
  const { saved } = useFormState();
  return (
    <FieldFrame {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          dir="auto"
          className={`input--${width}`}
          inputMode={numeric ? 'numeric' : undefined}
          autoComplete={autoComplete ?? 'off'}
          defaultValue={saved.first(field.name)}
        />
      )}
    </FieldFrame>
  );
};

export const TextArea = ({ rows = 4, ...field }: FieldProps & { readonly rows?: number }) => {
  const { saved } = useFormState();
  return (
    <FieldFrame {...field}>
      {(control) => (
        <textarea
          {...control}
          dir="auto"
          rows={rows}
          className="input--long"
          defaultValue={saved.first(field.name)}
        />
      )}
    </FieldFrame>
  );
};

export type Option = { readonly id: string; readonly text: string };

type SelectFieldProps = FieldProps & {
  readonly options: readonly Option[];
  /** The text of the empty choice; without it, the first option is chosen. */
  readonly empty?: string;
  readonly fallback?: string;
  readonly onChange?: (value: string) => void;
};

export const SelectField = ({ options, empty, fallback, onChange, ...field }: SelectFieldProps) => {
  const { saved } = useFormState();
  return (
    <FieldFrame {...field}>
      {(control) => (
        <select
          {...control}
          defaultValue={saved.has(field.name) ? saved.first(field.name) : fallback}
          onChange={(event) => onChange?.(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
};
