/** One filter: all of a vocabulary, or one term of it. */
import { areas } from '#shared/vocabulary/areas';
import { editions } from '#shared/vocabulary/editions';
import { type Label, notStated, notStatedLabel } from '#shared/vocabulary/label';
import { coverageStatuses, recordStates } from '#shared/vocabulary/record-states';
import { coverageRegions } from '#shared/vocabulary/regions';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import { useWords } from '../design/words-context.tsx';
import type { FilterName } from './filters.ts';

type Option = { readonly id: string; readonly label: Label };
type Name = FilterName | 'state';

const withNotStated = (terms: readonly Option[]): readonly Option[] => [
  ...terms,
  { id: notStated, label: notStatedLabel },
];

const optionsOf: Readonly<Record<Name, readonly Option[]>> = {
  area: areas.map(({ id, short }) => ({ id, label: short })),
  region: coverageRegions,
  stakeholderType: withNotStated(stakeholderTypes),
  edition: withNotStated(editions),
  status: coverageStatuses,
  state: recordStates,
};

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
      <select id={id} value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{say(`filter.${name}.all`)}</option>
        {optionsOf[name].map((option) => (
          <option key={option.id} value={option.id}>
            {label(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
};
