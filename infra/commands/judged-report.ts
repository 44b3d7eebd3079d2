/** The figures of readings as a table: a line for each kind and grade, F1 by language at its end. */

import { grades } from '#shared/vocabulary/reading-terms';

import { judgedKinds } from './judged-codes.ts';
import {
  askedRightly,
  codedWithoutGold,
  recordsInLanguage,
  languagesOf,
  type ReadRecord,
  scoreOf,
  tally,
} from './judged-score.ts';
import { textTable } from './text-table.ts';

const two = (value: number): string => value.toFixed(2);

export const judgedReport = (read: readonly ReadRecord[]): string => {
  const spoken = languagesOf(read);
  const rows = judgedKinds.flatMap((kind) =>
    grades.map((grade, index) => {
      const { precision, recall, f1 } = scoreOf(tally(kind, grade, read));
      const each = spoken.map((language) =>
        two(scoreOf(tally(kind, grade, recordsInLanguage(read, language))).f1),
      );
      const name = index === 0 ? kind : '';
      return [name, grade, two(precision), two(recall), two(f1), ...each, ''];
    }),
  );
  const head = ['kind', 'at least', 'P', 'R', 'F1', ...spoken.map((each) => `F1 ${each}`), ''];
  const asked = askedRightly(read);
  const empty = codedWithoutGold(read);
  return [
    textTable([head, ...rows], Infinity),
    `asked for support or not: ${asked.right} of ${asked.of}`,
    `texts without codes: ${empty.sure} of ${empty.of} with a sure one, ${empty.likely} with a likely one`,
  ].join('\n');
};
