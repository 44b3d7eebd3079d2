import { describe, expect, test } from 'vitest';

import { momentOf } from '#shared/domain/release/announcement';
import { announcedFor, opensNextAt } from '#shared/domain/published/match-announcement';
import { opensAt, publicLegsOf } from '#shared/domain/matches/match-release';
import {
  openedMatch,
  releasedMatch,
  withdrawnRelease,
} from '#shared/domain/matches/match-release-changes';
import type { Match } from '#shared/domain/matches/match';

const now = '2026-05-01T10:00:00.000Z';

describe('the moment of an announcement', () => {
  test.each([
    ['2026-05-01T10:01:00Z', { moment: '2026-05-01T10:01:00.000Z' }],
    ['2026-05-01T12:30:00+02:00', { moment: '2026-05-01T10:30:00.000Z' }],
    ['2026-05-01T10:00:59Z', { fault: 'momentTooSoon' }],
    ['2026-04-30T10:00:00Z', { fault: 'momentTooSoon' }],
    ['2028-05-01T10:00:00Z', { moment: '2028-05-01T10:00:00.000Z' }],
    ['2028-05-03T10:00:00Z', { fault: 'momentTooLate' }],
  ])('%s is kept in UTC, a minute ahead at least and two years at most', (given, read) => {
    expect(momentOf(given, now)).toEqual(read);
  });
});

describe('a match that two parties have to consent to', () => {
  const agreed = {
    version: 4,
    state: 'agreed',
    recipients: [{ id: 'a' }],
    supporters: [{ id: 'b' }],
    releasedBy: [],
    release: null,
  } as unknown as Match;
  const consent = (match: Match, partyId: string, publicFrom?: string): Match =>
    releasedMatch(match, { partyId, publicFrom, by: partyId, now });
  const first = '2026-06-01T00:00:00.000Z';
  const second = '2026-07-01T00:00:00.000Z';

  test('opens at the later of their moments, in whichever order they consent', () => {
    const one = consent(consent(agreed, 'a', first), 'b', second);
    const other = consent(consent(agreed, 'b', second), 'a', first);

    expect([announcedFor(one), announcedFor(other)]).toEqual([second, second]);
    expect([one.release, other.release]).toEqual([null, null]);
  });

  test('opens at once where the moment of the first has passed when the second consents', () => {
    const passed = consent(consent(agreed, 'a', '2026-04-01T00:00:00.000Z'), 'b');

    expect(passed.release).toMatchObject({ kind: 'released', at: now });
    expect(announcedFor(passed)).toBeUndefined();
  });

  test('forgets the moment of whoever takes its consent back', () => {
    const taken = withdrawnRelease(consent(consent(agreed, 'a', first), 'b', second), {
      partyId: 'b',
      now,
    });

    expect([opensAt(taken), announcedFor(taken)]).toEqual([first, undefined]);
  });

  describe('and that is restated, with a leg that came later', () => {
    const restated = {
      ...agreed,
      release: { kind: 'restated', version: 1, at: now, sources: [], readOn: null },
      legs: [{ id: 'l2', supporters: [{ id: 'c' }], later: { awaits: ['a', 'c'] } }],
    } as unknown as Match;
    const consented = (moment?: string): Match =>
      consent(consent(restated, 'a', second), 'c', moment);

    test('counts one publication as the leg appears, and is said to be released by nobody before its own moment', () => {
      const whole = consent(consented(first), 'b', second);
      expect([announcedFor(whole), publicLegsOf(whole).length]).toEqual([second, 1]);

      const all = openedMatch(whole, { by: 'the clock', now: second });
      expect([all.release?.kind, publicLegsOf(all).length, all.releases]).toEqual([
        'released',
        2,
        2,
      ]);
    });

    test('is not released with a leg that opens before what its parties named for the match', () => {
      const early = {
        ...restated,
        legs: [{ ...restated.legs?.[0], later: { awaits: ['c'] } }],
      } as Match;
      const whole = consent(consent(consent(early, 'a', second), 'b', second), 'c', first);
      expect(opensNextAt(whole)).toBe(first);

      const opened = openedMatch(whole, { by: 'the clock', now: first });

      expect([opened.release?.kind, publicLegsOf(opened).length, opened.releases]).toEqual([
        'restated',
        2,
        2,
      ]);
      expect(opensNextAt(opened)).toBe(second);
    });
  });

  test.each(['proposed', 'declined', 'suspended'] as const)(
    'waits for nothing once %s',
    (state) => {
      const both = consent(consent(agreed, 'a', first), 'b');

      expect(announcedFor({ ...both, state })).toBeUndefined();
    },
  );
});
