/** The number that a row gives itself: as a number, or in digits as some files write all of their cells. */

export const numberIn = (given: unknown): number | undefined => {
  const number = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
};

/** Null where it gives none that can be used. */
export const rowNumberOf = (record: unknown): number | null =>
  (typeof record === 'object' && record !== null && 'row' in record
    ? numberIn(record.row)
    : undefined) ?? null;
