/** What the proposal is for: one area or all, one region or all. */
import { useWords } from '../i18n/words-context.tsx';
import { FilterSelect } from '../filters/filter-select.tsx';
import type { Filters } from '../filters/filters.ts';

const names = ['area', 'region'] as const;
type Name = (typeof names)[number];

type SelectionBarProps = Pick<Filters, Name> & {
  readonly choose: (name: Name, value: string) => void;
};

export const SelectionBar = ({ choose, ...chosen }: SelectionBarProps) => {
  const { say } = useWords();
  return (
    <form className="filters" aria-label={say('filter.label')} onSubmit={(e) => e.preventDefault()}>
      <div className="filters__fields">
        {names.map((name) => (
          <FilterSelect
            key={name}
            form="allocation"
            name={name}
            chosen={chosen[name]}
            choose={(value) => choose(name, value)}
          />
        ))}
      </div>
    </form>
  );
};
