/** What the lists of matches are narrowed by. */
import { matchStates } from '#shared/vocabulary/record-states';

import { CountryFilter } from '../../countries/country-filter.tsx';
import { ListSelect } from '../../design/list-select.tsx';
import { FilterSelect } from '../../filters/filter-select.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { Link } from '../../navigation/link.tsx';
import { navigate } from '../../navigation/location.ts';
import {
  isNarrowed,
  matchesAddressWith,
  type MatchFilterName,
  type MatchFilters,
} from './match-filters.ts';

export const MatchFilterBar = ({ filters }: { readonly filters: MatchFilters }) => {
  const { say, label } = useWords();
  const change = (name: MatchFilterName, value: string): void =>
    navigate(matchesAddressWith(filters, name, value), { replace: true });
  return (
    <section className="filters" aria-label={say('filter.label')}>
      <div className="filters__fields">
        <ListSelect
          name="stage"
          label={say('match.state')}
          chosen={filters.stage ?? null}
          choose={(value) => change('stage', value)}
          choices={[
            { value: '', text: say('matches.allStages') },
            ...matchStates.map((each) => ({ value: each.id, text: label(each.label) })),
          ]}
        />
        {(['area', 'region', 'stakeholderType'] as const).map((name) => (
          <FilterSelect
            key={name}
            form="matches"
            name={name}
            chosen={filters[name] ?? null}
            choose={(value) => change(name, value)}
          />
        ))}
        <CountryFilter
          id="matches-country"
          chosen={filters.country ?? null}
          choose={(country) => change('country', country)}
        />
        <ListSelect
          name="pledge"
          label={say('matches.pledge')}
          chosen={filters.pledge ?? null}
          choose={(value) => change('pledge', value)}
          choices={[
            { value: '', text: say('matches.anyPledge') },
            { value: 'none', text: say('matches.notInRegister') },
          ]}
        />
      </div>
      {isNarrowed(filters) && (
        <p>
          <Link to="/matches">{say('list.reset')}</Link>
        </p>
      )}
    </section>
  );
};
