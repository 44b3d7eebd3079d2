/** What the proposal is for: one area or all, one region or all. */
import { areas } from '#shared/vocabulary/areas';
import type { Label } from '#shared/vocabulary/label';
import { coverageRegions } from '#shared/vocabulary/regions';

import { useWords } from '../design/words-context.tsx';
import type { Filters } from '../filters/filters.ts';

type Option = { readonly id: string; readonly label: Label };
type Name = 'area' | 'region';

const optionsOf: Readonly<Record<Name, readonly Option[]>> = {
  area: areas.map(({ id, short }) => ({ id, label: short })),
  region: coverageRegions,
};

type SelectionBarProps = Pick<Filters, Name> & {
  readonly choose: (name: Name, value: string) => void;
};

export const SelectionBar = ({ choose, ...chosen }: SelectionBarProps) => {
  const { say, label } = useWords();
  return (
    <form className="filters" aria-label={say('filter.label')} onSubmit={(e) => e.preventDefault()}>
      <div className="filters__fields">
        {(['area', 'region'] as const).map((name) => (
          <div key={name} className="field--inline">
            <label htmlFor={`allocation-${name}`}>{say(`filter.${name}`)}</label>
            <select
              id={`allocation-${name}`}
              value={chosen[name] ?? ''}
              onChange={({ target }) => choose(name, target.value)}
            >
              <option value="">{say(`filter.${name}.all`)}</option>
              {optionsOf[name].map((option) => (
                <option key={option.id} value={option.id}>
                  {label(option.label)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </form>
  );
};
