/** How much of a search is done: `npm test` takes a part of it, `LONG=1` all. */
const isLong = process.env['LONG'] === '1';

export const sampled = (inShortRun: number, inLongRun: number): number =>
  isLong ? inLongRun : inShortRun;
