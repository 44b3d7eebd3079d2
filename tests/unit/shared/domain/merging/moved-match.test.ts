/** What is public of a match when a giver that left goes into one that stands. */
import { expect, test } from 'vitest';

import { releasedMatchView } from '#shared/contract/published/to-view';
import { movedMatch } from '#shared/domain/merging/moved-match';
import { noAnswers, type Leg, type Match } from '#shared/domain/matches/match';
import { matchFields } from '#tests/support/match-fields';
import { anId } from '#tests/support/records';

const party = (name: string) => ({ id: anId(name), name, type: 'legal', country: null }) as const;
const [asker, whoLeft, giver] = [party('asker'), party('who left'), party('giver')];

const left = {
  how: 'declined' as const,
  partyId: whoLeft.id,
  reason: 'canary',
  at: '2026-01-01T00:00:00.000Z',
};

const second: Leg = {
  id: 'l2',
  offer: { recordId: null, reason: 'party_alone' },
  supporters: [giver],
  supportTypes: [],
  quantity: null,
  scope: null,
  answers: noAnswers,
};

const published: Match = {
  ...matchFields,
  id: anId('match'),
  version: 4,
  state: 'agreed',
  title: 'canary of a title: who left, giver – asker',
  pledge: { recordId: anId('pledge'), components: ['c1'] },
  offer: { recordId: anId('canary of an offer'), components: ['c1'] },
  supporters: [whoLeft],
  left,
  legs: [second],
  recipients: [asker],
  releasedBy: [asker.id, giver.id],
  release: { kind: 'released', version: 4, at: '2026-01-02T00:00:00.000Z', by: 'somebody' },
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
};

const into = { from: whoLeft.id, to: { id: giver.id, type: 'legal', country: null } } as const;

test('the consent of the one that stands was asked of it alone, and stays', () => {
  const { releasedBy } = movedMatch(published, into, '2026-02-01T00:00:00.000Z');

  expect(releasedBy).toEqual([asker.id, giver.id]);
  expect(releasedMatchView(published)?.supporters).toMatchObject([{ id: giver.id }]);
});

test('nothing of a match is public of which no leg is', () => {
  expect(releasedMatchView({ ...published, releasedBy: [asker.id] })).toBeUndefined();
});
