/**
 * In which of its languages, screens or pages a journey is walked. `npm test` walks each in one, so that every language
 * is walked by some journey and all stay within ten minutes; `LONG=1` walks each in all of them.
 */
const isLong = process.env['LONG'] === '1';

export const walkedAs = <Way>(usual: Way, ...others: readonly Way[]): readonly Way[] =>
  isLong ? [usual, ...others] : [usual];
