/** The numbers of a card as a table: the guarantee for every reader, and what paper shows. */
import { Fragment } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { type CardFigure, type CardRow, type CardSeries, totalOfRow } from './card-figure.ts';
import { addressOfFigure } from './card-lists.ts';

const RowName = ({ row }: { readonly row: CardRow }) =>
  row.to === undefined ? row.label : <Link to={row.to}>{row.label}</Link>;

type CountProps = {
  readonly count: number;
  readonly row: CardRow;
  /** Of all together, where it is none. */
  readonly series?: CardSeries;
  /** Of which rows it is one, where there are several. */
  readonly group: string | null;
};

/** A figure leads to the records that it counts. Read by itself, as in a list of links, it says of what it is. */
const Count = ({ count, row, series, group }: CountProps) => {
  const { say, number, direction } = useWords();
  const of = [...(group === null ? [] : [group]), row.label, series?.label ?? say('card.total')];
  if (count === 0) return <span className="quiet">{say('cell.none')}</span>;
  return (
    <Link className="figures__open" to={addressOfFigure(row, series)}>
      {number(count)}
      <span className="visually-hidden"> {of.join(direction === 'rtl' ? '، ' : ', ')}</span>
    </Link>
  );
};

export const CardTable = ({ figure }: { readonly figure: CardFigure }) => {
  const { say } = useWords();
  const { series, groups, rowName, title } = figure;
  const hasTotal = series.length > 1;
  return (
    <div className="scroll" role="group" tabIndex={0} aria-label={title}>
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
                  {series.map((each) => (
                    <td key={each.key} className="figures__number">
                      <Count
                        count={row.values[each.key] ?? 0}
                        row={row}
                        series={each}
                        group={group.label}
                      />
                    </td>
                  ))}
                  {hasTotal && (
                    <td className="figures__number">
                      <Count count={totalOfRow(row)} row={row} group={group.label} />
                    </td>
                  )}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
};
