/** Groups of choices under one legend: checkboxes for any number, radio buttons for one. */
import type { ReactNode } from 'react';

import { ErrorText } from '../../design/labelled-field.tsx';
import { useFirst } from '../../design/select.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Option } from './fields.tsx';
import { useFormState } from './form-context.tsx';

type GroupProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly children: ReactNode;
};

export const Group = ({ name, legend, hint, optional = false, children }: GroupProps) => {
  const { say } = useWords();
  const error = useFormState().errorOf(name);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={name}
      className={error ? 'field field--wrong' : 'field'}
      aria-describedby={described || undefined}
    >
      <legend>
        {legend} {optional && <span className="field__optional">{say('form.optional')}</span>}
      </legend>
      {hint && (
        <span id={`${name}-hint`} className="field__hint">
          {hint}
        </span>
      )}
      <ErrorText id={`${name}-error`} text={error} />
      {children}
    </fieldset>
  );
};

type ChoicesProps = Omit<GroupProps, 'children'> & {
  readonly options: readonly Option[];
};

type CheckboxesProps = ChoicesProps & {
  readonly dense?: boolean;
  /** Whether what was chosen and is no option stays chosen, unseen. */
  readonly carry?: boolean;
  /** How many are shown at once, and the name of the rest. */
  readonly first?: number;
  readonly restText?: string;
};

export const Checkboxes = (props: CheckboxesProps) => {
  const { options, dense = false, carry = true, first, restText, ...group } = props;
  const { saved } = useFormState();
  const chosen = saved.all(group.name);
  const boxes = (some: readonly Option[]) => (
    <div className={dense ? 'choices choices--dense' : 'choices'}>
      {some.map(({ id, text }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            name={group.name}
            value={id}
            defaultChecked={chosen.includes(id)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
  const rest = options.slice(first ?? options.length);
  return (
    <Group {...group}>
      {carry &&
        chosen
          .filter((id) => !options.some((option) => option.id === id))
          .map((id) => <input key={id} type="hidden" name={group.name} value={id} />)}
      {boxes(options.slice(0, first))}
      {rest.length > 0 && (
        <details open={rest.some(({ id }) => chosen.includes(id))}>
          <summary>{restText}</summary>
          {boxes(rest)}
        </details>
      )}
    </Group>
  );
};

type RadiosProps = ChoicesProps & { readonly onChange?: (value: string) => void };

export const Radios = ({ options, onChange, ...group }: RadiosProps) => {
  const { saved } = useFormState();
  const chosen = useFirst(saved.first(group.name));
  return (
    <Group {...group}>
      <div className="choices">
        {options.map(({ id, text }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name={group.name}
              value={id}
              defaultChecked={chosen === id}
              onChange={() => onChange?.(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </Group>
  );
};
