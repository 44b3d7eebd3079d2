/** An edit in the form is judged as the API judges it, so that an old fault bars no other correction. */
import { describe, expect, test } from 'vitest';

import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { checkAnswers } from '#dashboard/forms/answers/check-answers';
import { judgedAs } from '#dashboard/form-pages/edit-kinds';
import { entriesOfRecord } from '#dashboard/forms/answers/entries-of-record';
import { readForm } from '#dashboard/forms/answers/read-submission';
import type { PledgeView } from '#shared/contract/records/record-views';
import type { RecordStateId } from '#shared/vocabulary/record-states';
import { aComponent, aPledgeBody } from '#tests/support/submissions';

const refusedSince = 'a\u2067b';

const began = entriesOfRecord({
  kind: 'pledge',
  ...aPledgeBody('party', {
    supportRequested: true,
    channels: ['ok', refusedSince],
    components: [aComponent({ id: 'c1' })],
  }),
} as unknown as PledgeView);

const pointersOf = async (
  state: RecordStateId,
  pressed: 'draft' | 'submit',
  name: string,
  value: string,
): Promise<readonly string[]> => {
  const answers: Entries = [...began.filter(([own]) => own !== name), [name, value]];
  const judged = judgedAs({ kind: 'pledge', state }, began, pressed);
  const problems = await checkAnswers('pledge', readForm('pledge', givenBy(answers)), judged);
  return problems.map(({ pointer }) => pointer);
};

describe('an edit of a record with a text that is refused since', () => {
  test.each<[RecordStateId, 'draft' | 'submit']>([
    ['submitted', 'submit'],
    ['accepted', 'submit'],
    ['returned', 'draft'],
  ])('is judged by what it changes where it is %s and saved by %s', async (state, pressed) => {
    expect(await pointersOf(state, pressed, 'title', 'Another title')).toEqual([]);
    expect(await pointersOf(state, pressed, 'title', refusedSince)).toEqual(['/title']);
  });

  test.each<[RecordStateId]>([['returned'], ['draft']])(
    'is judged whole where it is %s and submitted',
    async (state) => {
      expect(await pointersOf(state, 'submit', 'title', 'Another title')).toEqual(['/channels/1']);
    },
  );
});
