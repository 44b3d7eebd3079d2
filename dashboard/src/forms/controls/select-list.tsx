/** Any number of values of one list, each in a native select: the value chosen counts at once, with nothing more to press. */
import { Select } from '../../design/select.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { Group } from './choices.tsx';
import type { Option } from './fields.tsx';
import { useFormState } from './form-context.tsx';
import { Repeated } from './repeated.tsx';

type SelectListProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
  readonly fallback?: readonly string[];
  /** How many selects always stand, empty or not. */
  readonly atLeast: 0 | 1;
  readonly atMost: number;
  readonly addText: string;
  readonly labelOf: (number: number) => string;
};

export const SelectList = (props: SelectListProps) => {
  const { name, legend, hint, options, fallback = [], atLeast, atMost, addText, labelOf } = props;
  const { say } = useWords();
  const { saved } = useFormState();
  const chosen = saved.has(name) ? saved.all(name) : fallback;
  const first = chosen.length >= atLeast ? chosen : [''];
  return (
    <Group name={name} legend={legend} hint={hint} optional>
      <Repeated first={first.map((_, index) => `k${index + 1}`)} atMost={atMost} addText={addText}>
        {({ key, index, remove }) => (
          <div className="row">
            <Select
              name={name}
              aria-label={labelOf(index + 1)}
              begins={first[Number(key.slice(1)) - 1] ?? ''}
            >
              <option value="">{say('form.choose')}</option>
              {options.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </Select>
            {index >= atLeast && (
              <button type="button" className="button button--quiet" onClick={remove}>
                {say('form.remove')}
                <span className="visually-hidden"> {labelOf(index + 1)}</span>
              </button>
            )}
          </div>
        )}
      </Repeated>
    </Group>
  );
};
