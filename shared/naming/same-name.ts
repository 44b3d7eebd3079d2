/** Names as they are compared where nobody would see a difference. */

/** Differences that nobody sees, and kinds of apostrophe and dash, make no other name. */
export const sameName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2018\u2019\u02BC\u0060\u00B4]/gu, "'")
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
