/** A value that is read by patterns: its grade is given, and its score stands for the grade. Pure. */
import type { Grade } from '#shared/vocabulary/reading-terms';

import type { Evidence, Span } from './reading.ts';

const scores: Readonly<Record<Grade, number>> = { sure: 4, likely: 2.5, possible: 1 };

export const graded = (grade: Grade, { in: name, start, end }: Span): Evidence => ({
  score: scores[grade],
  grade,
  spans: [{ in: name, start, end }],
  marks: [],
});
