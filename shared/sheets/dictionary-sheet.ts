/** The sheet of a workbook of ours that says what its columns hold: some of its rows look like headings. */
import { fileWordsOf } from '../export/words/words.ts';
import { languages } from '../vocabulary/label.ts';
import type { Grid } from './grid.ts';

const heads: readonly (readonly string[])[] = languages.map((language) => {
  const words = fileWordsOf(language);
  return [words['dictionary.column'], words['dictionary.holds'], words['dictionary.type']];
});

export const isDictionary = ({ rows: [head = []] }: Grid): boolean =>
  heads.some((names) => names.every((name) => head.some(({ text }) => text === name)));
