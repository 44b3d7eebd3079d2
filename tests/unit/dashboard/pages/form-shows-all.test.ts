/** What the page holds of a record when it opens: sent back untouched, it changes nothing, though the page does not ask for every field. */
import fc from 'fast-check';
import { createElement } from 'react';
import { expect, it } from 'vitest';

import type { PartyView } from '#dashboard/api/answers';
import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { entriesOfRecord } from '#dashboard/forms/answers/entries-of-record';
import { editOf } from '#dashboard/forms/answers/read-edit';
import type { PledgeView } from '#shared/contract/records/record-views';
import type { RecordKind } from '#shared/domain/records/record';
import { arbitrarySubmission } from '#tests/support/arbitrary-submissions';

import { RecordForm } from '../../../../dashboard/src/form-pages/record-form.tsx';
import { LaterQuestions } from '../../../../dashboard/src/form-pages/record-questions.tsx';
import { rendered } from './rendered.ts';
import { sentBy } from './sent-by.ts';

const party = {
  id: 'a1b2c3d4e5f6g7h8',
  name: 'Synthetic State XA',
  type: 'state',
  country: 'XA',
} as unknown as PartyView;

const page = (kind: RecordKind, saved: Entries): string =>
  rendered(
    createElement(RecordForm, {
      kind,
      title: 'Edit',
      intro: null,
      party,
      saved: givenBy(saved),
      kept: 'page',
      keep: () => undefined,
      submitText: 'Save',
      judged: () => 'whole' as const,
      send: () => Promise.reject(new Error('nothing is sent here')),
      onSent: () => undefined,
    }),
  );

it.each([
  ['before its later questions are here', () => Promise.resolve()],
  ['as it opens', LaterQuestions.start],
])(
  'an edit page that is sent %s changes no field',
  async (_, arrive) => {
    await arrive();
    fc.assert(
      fc.property(arbitrarySubmission, ({ kind, said }) => {
        const stored = entriesOfRecord({ kind, ...said } as unknown as PledgeView);

        const sent = sentBy(page(kind, stored));

        expect(sent.some(([name]) => name === 'title')).toBe(true);
        expect(editOf(kind, stored, givenBy(sent))).toEqual({});
      }),
      { numRuns: 25 },
    );
  },
  120_000,
);
