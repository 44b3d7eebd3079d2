/** Where a note stands in a form that was filled in as a document: a reader finds a question and a component there, and no cell. Pure. */
import type { Language } from '../vocabulary/label.ts';
import type { Heading } from './find-headings.ts';
import { columnOfLetters } from './grid.ts';
import { isOfRecord } from './row-columns.ts';
import { sayInSheet } from './words/words.ts';

/** Row 1 holds the questions; from there on each is a component. */
const firstComponent = 2;

export const questionOfCell = (
  cell: string,
  headings: readonly Heading[],
  language: Language,
): string => {
  const say = sayInSheet(language);
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const heading = headings.find(({ column }) => column === columnOfLetters(letters));
  if (!heading) return say('document.record');
  const { text, means } = heading;
  if (means !== null && isOfRecord(means)) return text;
  return `${say('document.component', { number: Number(row) - firstComponent + 1 })}: ${text}`;
};
