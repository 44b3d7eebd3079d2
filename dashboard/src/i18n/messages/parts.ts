/**
 * Which words come first: those of the frame and of the page of coverage, which most readers see and no other. The others
 * come with the first part that loads later, so that nobody on a slow line waits for the words of forms to read a figure.
 */
const firstSubjects = [
  'broken',
  'cell',
  'coverage',
  'download',
  'figure',
  'filter',
  'footer',
  'format',
  'frame',
  'language',
  'legend',
  'live',
  'method',
  'nav',
  'notLoaded',
  'problem',
  'role',
  'send',
  'session',
  'state',
  'unknown',
  'world',
] as const;

/** Beside those: titles of parts that load later, and of a form that shows errors. */
const firstKeys: readonly string[] = ['card.section', 'form.errorTitle'];

export const comesFirst = (key: string): boolean =>
  firstKeys.includes(key) ||
  (firstSubjects as readonly string[]).includes(key.split('.', 1)[0] ?? '');

export type WordPart = 'first' | 'later';

/** One part of a catalogue; together the two are the whole. */
export const wordsOfPart = <Catalogue extends object>(
  catalogue: Catalogue,
  part: WordPart,
): Partial<Catalogue> =>
  Object.fromEntries(
    Object.entries(catalogue).filter(([key]) => comesFirst(key) === (part === 'first')),
  ) as Partial<Catalogue>;
