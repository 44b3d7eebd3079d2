/** One filter: all of a vocabulary, or one term of it. */
import { useWords } from '../i18n/words-context.tsx';
import { filterOptions } from './filter-options.ts';
import { type FilterName, parameterOf } from './filters.ts';

type Name = FilterName | 'state';

type FilterSelectProps = {
  /** Whose filter it is: several forms name theirs alike. */
  readonly form: string;
  readonly name: Name;
  readonly chosen: string | null;
  /** With an empty text for all. */
  readonly choose: (value: string) => void;
};

export const FilterSelect = ({ form, name, chosen, choose }: FilterSelectProps) => {
  const { say, label } = useWords();
  const id = `${form}-${name}`;
  return (
    <div className="field--inline">
      <label htmlFor={id}>{say(`filter.${name}`)}</label>
      <select
        id={id}
        name={parameterOf(name)}
        value={chosen ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{say(`filter.${name}.all`)}</option>
        {filterOptions[name].map((option) => (
          <option key={option.id} value={option.id}>
            {label(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
};
