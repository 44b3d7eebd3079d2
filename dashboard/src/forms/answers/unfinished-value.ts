/** A draft holds what was sent, finished or not: nothing or a text may stand where a list or an object belongs. Pure. */

type Parts = Readonly<Record<string, unknown>>;

/** The parts of what should be an object: none where it is nothing or a text. */
export const storedParts = (stored: unknown): Parts =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

export const storedText = (stored: unknown): string | number | undefined =>
  typeof stored === 'string' || typeof stored === 'number' ? stored : undefined;

/** What should be a list of texts: a text by itself is the one text of it. */
export const storedTexts = (stored: unknown): readonly (string | number)[] =>
  [stored].flat().flatMap((each) => storedText(each) ?? []);
