/** Places by areas. Roles are spelled out because narrow screens lay the rows out as cards, which would drop them. */
import { useWords } from '../i18n/words-context.tsx';
import type { Filters } from '../filters/filters.ts';
import { CoverageTableCell } from './coverage-cell.tsx';
import type { CoverageTableRows as Table } from '../figures/coverage-rows.ts';

type CoverageTableProps = { readonly table: Table; readonly filters: Filters };

export const CoverageTable = ({ table, filters }: CoverageTableProps) => {
  const { say, label } = useWords();
  return (
    <table role="table" className="coverage">
      <caption className="visually-hidden">{say('coverage.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {say('coverage.place')}
          </th>
          {table.areas.map((area) => (
            <th key={area.id} role="columnheader" scope="col" className={`area area--${area.id}`}>
              {label(area.short)}
              <span className="area__title">{label(area.label)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.rows.map(({ place, cells }) => (
          <tr key={place.id} role="row" className={`place place--${place.id}`}>
            <th role="rowheader" scope="row">
              {place.id === 'not_stated'
                ? say('coverage.placeNotStated')
                : place.id === 'not_coded'
                  ? say('coverage.placeNotCoded')
                  : label(place.label)}
            </th>
            {cells.map((cell) => {
              const area = table.areas.find(({ id }) => id === cell.area);
              return (
                area && (
                  <CoverageTableCell
                    key={cell.area}
                    cell={cell}
                    area={area}
                    place={place.label}
                    filters={filters}
                  />
                )
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
