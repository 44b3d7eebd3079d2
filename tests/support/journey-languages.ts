/**
 * In which languages a journey is walked. `npm test` walks each in one, so that all languages are walked by some
 * journey and all stay within ten minutes; `LONG=1` walks each in all of its languages.
 */
const isLong = process.env['LONG'] === '1';

export const walkedIn = <Language>(
  usual: Language,
  ...others: readonly Language[]
): readonly Language[] => (isLong ? [usual, ...others] : [usual]);
