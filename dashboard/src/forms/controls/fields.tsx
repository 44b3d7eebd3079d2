/** Single fields: label, hint, error and a native control, tied together for every reader. */
import { Select } from '../../design/select.tsx';
import { LabelledField, type LabelledFieldProps } from '../../design/labelled-field.tsx';
import { useFormState } from './form-context.tsx';

type FieldProps = Pick<LabelledFieldProps, 'name' | 'label' | 'hint' | 'optional'>;

const FieldFrame = (field: FieldProps & Pick<LabelledFieldProps, 'children'>) => (
  <LabelledField {...field} error={useFormState().errorOf(field.name)} />
);

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
  const first = saved.has(field.name) ? saved.first(field.name) : fallback;
  // What is stored and no option any more stays chosen, by its id.
  const isGone = first !== undefined && first !== '' && !options.some(({ id }) => id === first);
  return (
    <FieldFrame {...field}>
      {(control) => (
        <Select {...control} begins={first} onChange={(event) => onChange?.(event.target.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {isGone && <option value={first}>{first}</option>}
          {options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
};
