/** Whose records count: those that everyone sees, or for staff all in force. */
import { useWords } from '../i18n/words-context.tsx';
import { type Scope, scopes } from '../filters/filters.ts';

type ScopeSelectProps = { readonly scope: Scope; readonly choose: (scope: Scope) => void };

export const ScopeSelect = ({ scope: chosen, choose }: ScopeSelectProps) => {
  const { say } = useWords();
  return (
    <div className="field--inline">
      <label htmlFor="filter-scope">{say('filter.scope')}</label>
      <select
        id="filter-scope"
        value={chosen}
        onChange={({ target }) => choose(target.value === 'all' ? 'all' : 'released')}
      >
        {scopes.map((scope) => (
          <option key={scope} value={scope}>
            {say(`filter.scope.${scope}`)}
          </option>
        ))}
      </select>
    </div>
  );
};
