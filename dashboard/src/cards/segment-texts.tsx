/** The numbers on stacked bars. */
import { lookInk } from '../design/palette.ts';
import { type CardGroup, type CardSeries, totalOfRow } from './card-figure.ts';

/** A narrower segment has no room for its number, which the table has. */
const digitWidth = 8;

type SegmentProps = {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly width?: number | string | undefined;
  readonly height?: number | string | undefined;
  /** The id of the row. */
  readonly value?: unknown;
};

type TextsOf = {
  readonly group: CardGroup;
  readonly series: readonly CardSeries[];
  readonly of: CardSeries;
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
};

/** The number of a segment within it, and beside the last one that is seen the number of the whole bar. */
export const segmentTexts = ({ group, series, of, mirrored, number }: TextsOf) =>
  function SegmentTexts({ x = 0, y = 0, width = 0, height = 0, value }: SegmentProps) {
    const row = group.rows.find(({ id }) => id === value);
    const count = row?.values[of.key] ?? 0;
    if (!row || count === 0) return null;
    const text = number(count);
    const isLast = series.findLast(({ key }) => (row.values[key] ?? 0) > 0)?.key === of.key;
    const isSingle = series.length === 1;
    const middle = Number(y) + Number(height) / 2;
    const ends = [Number(x), Number(x) + Number(width)];
    return (
      <>
        {!isSingle && Math.abs(Number(width)) >= digitWidth * text.length + 6 && (
          <text
            x={Number(x) + Number(width) / 2}
            y={middle}
            dy="0.35em"
            textAnchor="middle"
            fontSize={12}
            fill={lookInk[of.look]}
          >
            {text}
          </text>
        )}
        {isLast && (
          <text
            x={mirrored ? Math.min(...ends) - 6 : Math.max(...ends) + 6}
            y={middle}
            dy="0.35em"
            textAnchor={mirrored ? 'end' : 'start'}
            fontSize={13}
            fontWeight={600}
            fill="#14212b"
          >
            {number(totalOfRow(row))}
          </text>
        )}
      </>
    );
  };
