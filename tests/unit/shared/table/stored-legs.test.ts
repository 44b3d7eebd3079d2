/** Legs as they were stored before it was said when each came, and who consents to publish what came later. */
import { describe, expect, test } from 'vitest';

import { opensNextAt } from '#shared/domain/published/match-announcement';
import { awaitsConsentOf, publicLegsOf } from '#shared/domain/matches/match-release';
import { legsOf } from '#shared/domain/matches/match-legs';
import { noAnswers } from '#shared/domain/matches/match';
import { matchIn } from '#shared/table/stored-truth';
import { matchFields } from '#tests/support/match-fields';
import { anId } from '#tests/support/records';

const party = (name: string) => ({ id: anId(name), name, type: 'legal', country: null }) as const;
const [asker, first, second] = [party('asker'), party('first'), party('second')];
const createdAt = '2026-01-01T00:00:00.000Z';
const shownAt = '2026-02-01T00:00:00.000Z';
const moment = '2026-06-01T00:00:00.000Z';

const disclosed = (version: number, at: string) => ({
  version,
  at,
  scope: 'a digest',
  rule: 3,
  digest: 'another',
});

const leg = {
  id: 'l2',
  offer: { recordId: null, reason: 'party_alone' },
  supporters: [second],
  supportTypes: [],
  quantity: null,
  scope: null,
  answers: noAnswers,
  askedAt: shownAt,
  disclosed: disclosed(5, shownAt),
};

const release = { kind: 'released', version: 4, at: createdAt, by: 'somebody' };

const stored = (fields: object, ofLeg: object = {}) => ({
  match: {
    ...matchFields,
    id: anId('match'),
    version: 6,
    state: 'agreed',
    title: 'A title',
    pledge: { recordId: anId('pledge'), components: ['c1'] },
    offer: { recordId: anId('offer'), components: ['c1'] },
    supporters: [first],
    legs: [{ ...leg, ...ofLeg }],
    recipients: [asker],
    createdAt,
    updatedAt: shownAt,
    ...fields,
  },
});

const both = [asker.id, first.id];
const legIn = (item: object) => legsOf(matchIn(item as never))[1];

describe('when a leg came, where nobody kept it', () => {
  test.each([
    ['was shown by the proposal: with it', { disclosed: disclosed(1, createdAt) }, createdAt],
    ['was shown by a later version: then', {}, shownAt],
    ['is only asked to join: as it was shown', { joining: 'proposed' }, shownAt],
    ['was shown nothing: as it was asked', { disclosed: null }, shownAt],
    [
      'was shown and asked nothing: with the proposal',
      { disclosed: null, askedAt: undefined },
      createdAt,
    ],
    ['says it: as it says', { addedAt: moment }, moment],
  ])('of one that %s', (_, ofLeg, at) => {
    expect(legIn(stored({}, ofLeg))?.addedAt).toBe(at);
  });
});

describe('who consents to publish a leg, where nobody kept that it came later', () => {
  test('is everybody, of one whose giver never consented to what is public without it', () => {
    const match = matchIn(stored({ release, releasedBy: both }) as never);

    expect(publicLegsOf(match).map(({ id }) => id)).toEqual(['l1']);
    expect([asker, first, second].map(({ id }) => awaitsConsentOf(match, id))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('is nobody any more, of one that was marked and is public', () => {
    const match = matchIn(
      stored({ release, releasedBy: [...both, second.id] }, { later: true }) as never,
    );

    expect(publicLegsOf(match).map(({ id }) => id)).toEqual(['l1', 'l2']);
    expect([asker, first, second].some(({ id }) => awaitsConsentOf(match, id))).toBe(false);
  });

  test('is nobody but the clock, of one that was marked and announced', () => {
    const publicFrom = { [second.id]: moment };
    const match = matchIn(
      stored({ release, releasedBy: [...both, second.id], publicFrom }, { later: true }) as never,
    );

    expect([publicLegsOf(match).length, opensNextAt(match)]).toEqual([1, moment]);
  });

  test.each([
    ['is part of what was proposed', { releasedBy: both }, {}],
    ['is public with the match', { release, releasedBy: [...both, second.id] }, {}],
    ['is only asked to join', { release, releasedBy: both }, { joining: 'proposed' }],
  ])('is not said of one that %s', (_, fields, ofLeg) => {
    expect(legIn(stored(fields, ofLeg))?.later).toBeUndefined();
  });

  test('is as it is kept today', () => {
    const later = { awaits: [asker.id], publicFrom: { [second.id]: moment } };

    expect(legIn(stored({ release, releasedBy: both }, { later }))?.later).toEqual(later);
  });
});
