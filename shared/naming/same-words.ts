/** Letter case, width and spacing carry no meaning; every other difference does. */
export const sameWords = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
