/** A party answers that it is a partner: whoever is not named now is offered to decline alone, as nothing else is taken. */
import { createElement } from 'react';
import { expect, test } from 'vitest';

import { PartnershipForm } from '../../../../dashboard/src/partnerships/partnership-form.tsx';
import { rendered } from './rendered.ts';

const nothing = (): void => undefined;

const offeredWhere = (mayConfirm: boolean): readonly (string | undefined)[] => {
  const of = {
    pledge: { recordId: 'a1', version: 2 },
    mayConfirm,
    word: { answer: 'confirmed' },
  } as never;
  const ends = { onDone: nothing, onCancel: nothing, reload: nothing };
  const page = rendered(createElement(PartnershipForm, { of, ...ends }));
  return [...page.matchAll(/value="(confirmed|declined)"/g)].map(([, answer]) => answer);
};

test('both answers are offered to whoever is named now, and to others only to decline', () => {
  expect(offeredWhere(true)).toEqual(['confirmed', 'declined']);
  expect(offeredWhere(false)).toEqual(['declined']);
});
