/** What the API refuses of answers, by its own schemas. Heavy: imported by check-answers.ts alone, once a form is open. */
import '../api/without-eval.ts';

import { contactSchema, unfinishedContactSchema } from '#shared/contract/contact';
import { readBy, readContent, readDraft } from '#shared/contract/read-submission';
import type { RecordKind } from '#shared/domain/record';

import type { FieldProblem } from '../api/problem.ts';
import type { Read } from './read-submission.ts';

const contactFaults = (contact: unknown, isDraft: boolean): readonly FieldProblem[] => {
  if (contact === undefined) return [];
  const read = readBy(isDraft ? unfinishedContactSchema : contactSchema, contact);
  return read.ok
    ? []
    : read.error.map((error) => ({ ...error, pointer: `/contact${error.pointer}` }));
};

export const refusalsOf = (
  kind: RecordKind,
  { content, contact }: Read,
  isDraft: boolean,
): readonly FieldProblem[] => {
  const read = (isDraft ? readDraft : readContent)(kind, content);
  return [...(read.ok ? [] : read.error), ...contactFaults(contact, isDraft)];
};
