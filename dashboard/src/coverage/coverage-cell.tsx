/** One cell of the coverage table: number, word and tint, opening the records behind it. */
import type { Area } from '#shared/vocabulary/areas';
import type { Label } from '#shared/vocabulary/label';

import { Link } from '../navigation/link.tsx';
import { StatusMark } from '../figures/status-mark.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { cellText, type Filters, searchOf } from '../filters/filters.ts';
import { detailOf, headlineOf } from './cell-words.ts';
import type { CoverageCellRow } from '../figures/coverage-rows.ts';

type CoverageCellProps = {
  readonly cell: CoverageCellRow;
  readonly area: Area;
  readonly place: Label;
  readonly filters: Filters;
};

const Figures = ({ cell, area }: Pick<CoverageCellProps, 'cell' | 'area'>) => {
  const words = useWords();
  const headline = headlineOf(cell, words);
  const detail = detailOf(cell, words);
  return (
    <>
      <span className="cell__area" aria-hidden="true">
        {words.label(area.short)}
      </span>
      <span className="cell__headline">
        <StatusMark mark={cell.mark} />
        {headline.number !== null && <b className="cell__number">{headline.number}</b>}{' '}
        <span className="cell__word">{headline.word}</span>
      </span>
      {detail !== null && <span className="cell__detail">{detail}</span>}
      {cell.offers > 0 && (
        <span className="cell__detail">{words.say('cell.offers', { count: cell.offers })}</span>
      )}
      {cell.shared > 0 && (
        <span className="cell__detail cell__shared">
          {words.say('cell.shared', { count: cell.shared })}
        </span>
      )}
    </>
  );
};

export const CoverageTableCell = ({ cell, area, place, filters }: CoverageCellProps) => {
  const words = useWords();
  const hasRecords = cell.total + cell.offers > 0;
  const isOpen = filters.cell !== null && cellText(filters.cell) === cellText(cell);
  const tint = cell.tint === null ? '' : ` cell--tint-${cell.tint}`;
  if (!hasRecords) {
    return (
      <td role="cell" className={`cell cell--${cell.mark}`}>
        <span className="cell__content">
          <Figures cell={cell} area={area} />
        </span>
      </td>
    );
  }
  return (
    <td role="cell" className={`cell cell--${cell.mark}${tint}`}>
      <Link
        className="cell__content cell__link"
        to={`/${searchOf({ ...filters, cell: { area: cell.area, region: cell.region } })}`}
        aria-current={isOpen ? 'true' : undefined}
        data-cell={cellText(cell)}
      >
        <Figures cell={cell} area={area} />
        <span className="visually-hidden">
          {words.say('cell.open', { area: words.label(area.short), place: words.label(place) })}
        </span>
      </Link>
    </td>
  );
};
