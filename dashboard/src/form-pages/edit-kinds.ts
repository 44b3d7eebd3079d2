/** What an edit is, by the state of its record and the button: saved alone or submitted, and by which rules it is judged. Pure. */
import type { RecordKind } from '#shared/domain/records/record';
import type { RecordStateId } from '#shared/vocabulary/record-states';

import { type Entries, givenBy } from '../kept/answers-given.ts';
import type { Pressed } from './pressed.ts';
import { contentOf } from '../forms/answers/read-submission.ts';
import type { SubmissionKind } from '../forms/answers/submission-rules.ts';

export type Submittable = Extract<RecordStateId, 'draft' | 'returned'>;

export const isSubmittable = (state: RecordStateId): state is Submittable =>
  state === 'draft' || state === 'returned';

export const submits = (state: RecordStateId, pressed: Pressed): boolean =>
  isSubmittable(state) && pressed === 'submit';

type Edited = { readonly kind: RecordKind; readonly state: RecordStateId };

/** As the API judges it: what is submitted says all of it anew, any other edit what it changes. */
export const judgedAs = (
  { kind, state }: Edited,
  began: Entries,
  pressed: Pressed,
): SubmissionKind => {
  if (submits(state, pressed)) return 'whole';
  return state === 'draft' ? 'draft' : { changeOf: contentOf(kind, givenBy(began)) };
};
