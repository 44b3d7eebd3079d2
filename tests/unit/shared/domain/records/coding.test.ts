/** That a record was gone through, until its words are others. */
import { expect, it } from 'vitest';

import { type Coding, withCoding, withoutStaleCoding } from '#shared/domain/records/coding';

type Coded = {
  readonly title: string;
  readonly language: string;
  readonly components: readonly { readonly id: string; readonly text: string }[];
  readonly coding?: Coding;
};

const record: Coded = {
  title: 'Help',
  language: 'en',
  components: [{ id: 'c1', text: 'Training' }],
};
const refused = { component: 'c1', code: 'topics backlog', words: 'training' };

it('refusals add up, each once', () => {
  const once = withCoding(record, [refused], '2026-01-01');
  const twice = withCoding(once, [refused, { ...refused, words: 'other' }], '2026-01-02');

  expect(twice.coding).toEqual({
    at: '2026-01-02',
    refused: [refused, { ...refused, words: 'other' }],
  });
});

it('codes leave it, other words end it', () => {
  const coded = withCoding(record, [refused], '2026-01-01');

  expect(withoutStaleCoding(record, { ...coded })).toHaveProperty('coding');
  const others: readonly Partial<Coded>[] = [
    { title: 'Aid' },
    { language: 'fr' },
    { components: [{ id: 'c1', text: 'Training of judges' }] },
    { components: [] },
  ];
  for (const other of others)
    expect(withoutStaleCoding(record, { ...coded, ...other })).not.toHaveProperty('coding');
});
