/** What the API refuses of answers, by its own schemas. Heavy: imported by check-answers.ts alone, once a form is open. */
import '../../api/without-eval.ts';

import { contactSchema, unfinishedContactSchema } from '#shared/contract/records/contact';
import { readChanged } from '#shared/contract/records/read-changed';
import { readBy, readContent } from '#shared/contract/records/read-submission';
import { readDraft } from '#shared/contract/records/read-draft';
import { basisSchema } from '#shared/contract/records/submission-bodies';
import type { RecordKind } from '#shared/domain/records/record';

import type { FieldProblem } from '../../api/problem.ts';
import type { AnswerFields, Read } from './read-submission.ts';

type Schema = Parameters<typeof readBy>[0];

/** Of what is sent beside the record, where it is. */
const faultsBeside = (name: string, schema: Schema, sent: unknown): readonly FieldProblem[] => {
  if (sent === undefined) return [];
  const read = readBy(schema, sent);
  return read.ok
    ? []
    : read.error.map((error) => ({ ...error, pointer: `/${name}${error.pointer}` }));
};

/** As the API judges it: as a draft, as a whole, or by what it changes of what a record says. */
export type SubmissionKind = 'draft' | 'whole' | { readonly changeOf: AnswerFields };

export const submissionRefusals = (
  kind: RecordKind,
  { content, contact, onBehalf }: Read,
  judged: SubmissionKind,
): readonly FieldProblem[] => {
  const read =
    typeof judged === 'object'
      ? readChanged(kind, judged.changeOf, content)
      : (judged === 'draft' ? readDraft : readContent)(kind, content);
  return [
    ...faultsBeside('onBehalf', basisSchema, onBehalf),
    ...(read.ok ? [] : read.error),
    ...faultsBeside(
      'contact',
      judged === 'draft' ? unfinishedContactSchema : contactSchema,
      contact,
    ),
  ];
};
