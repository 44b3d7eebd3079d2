/** How high a chart is, known before it is drawn, so that nothing moves when it comes. */
import type { CardGroup } from './card-figure.ts';

const rowHeight = 36;
/** Of names that take several lines. */
const tallRowHeight = 44;
const axisHeight = 34;

/** A name with more characters takes more than two lines beside a bar. */
export const longName = 32;

export const chartHeight = ({ rows }: Pick<CardGroup, 'rows'>): number => {
  const isTall = rows.some(({ label }) => label.length > longName);
  return rows.length * (isTall ? tallRowHeight : rowHeight) + axisHeight;
};
