/** The same rows as the chart, as a table: the guarantee for every reader. */
import { useWords } from '../i18n/words-context.tsx';
import type { StakeholderRow } from '../figures/stakeholder-rows.ts';

const columns = ['pledges', 'openOffers', 'committedOffers'] as const;

export const StakeholderTable = ({ rows }: { readonly rows: readonly StakeholderRow[] }) => {
  const { say, label, number } = useWords();
  return (
    <div className="scroll" role="region" tabIndex={0} aria-label={say('stakeholders.caption')}>
      <table className="figures">
        <caption className="visually-hidden">{say('stakeholders.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('filter.stakeholderType')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="figures__number">
                {say(`stakeholders.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{label(row.label)}</th>
              {columns.map((column) => (
                <td key={column} className="figures__number">
                  {row[column] === 0 ? (
                    <span className="quiet">{say('cell.none')}</span>
                  ) : (
                    number(row[column])
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
