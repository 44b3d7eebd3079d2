/** The numbers of a card as a table: the guarantee for every reader, and what paper shows. */
import { Fragment } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { type CardFigure, type CardRow, totalOfRow } from './card-figure.ts';

const RowName = ({ row }: { readonly row: CardRow }) =>
  row.to === undefined ? row.label : <Link to={row.to}>{row.label}</Link>;

export const CardTable = ({ figure }: { readonly figure: CardFigure }) => {
  const { say, number } = useWords();
  const { series, groups, rowName, title } = figure;
  const hasTotal = series.length > 1;
  const cell = (count: number) =>
    count === 0 ? <span className="quiet">{say('cell.none')}</span> : number(count);
  return (
    <div className="scroll" role="region" tabIndex={0} aria-label={title}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{rowName}</th>
            {series.map(({ key, label }) => (
              <th key={key} scope="col" className="figures__number">
                {label}
              </th>
            ))}
            {hasTotal && (
              <th scope="col" className="figures__number">
                {say('card.total')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.id}>
              {group.label !== null && (
                <tr className="figures__group">
                  <th scope="rowgroup" colSpan={series.length + (hasTotal ? 2 : 1)}>
                    {group.label}
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <RowName row={row} />
                  </th>
                  {series.map(({ key }) => (
                    <td key={key} className="figures__number">
                      {cell(row.values[key] ?? 0)}
                    </td>
                  ))}
                  {hasTotal && <td className="figures__number">{number(totalOfRow(row))}</td>}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
};
