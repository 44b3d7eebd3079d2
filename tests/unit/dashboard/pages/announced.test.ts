import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import type { LegForParties } from '#shared/contract/matches/leg-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { PledgeView } from '#shared/contract/records/record-views';

import { AnnouncedMatch } from '../../../../dashboard/src/announce/announced-match.tsx';
import { AnswerFacts } from '../../../../dashboard/src/matches/answer-facts.tsx';
import { AnnouncedRecord } from '../../../../dashboard/src/announce/announced-record.tsx';
import { inEnglish, rendered } from './rendered.ts';

const publicFrom = '2026-06-01T09:00:00.000Z';
const record = {
  kind: 'pledge',
  isPublic: false,
  synthetic: false,
  announced: { publicFrom, at: '2026-05-01T09:00:00.000Z' },
} as unknown as PledgeView;
const page = (shown: PledgeView, mayRevoke = true): string =>
  rendered(
    createElement(AnnouncedRecord, { record: shown, etag: '"v1"', mayRevoke, reload: () => {} }),
  );

describe('the page of an announced record', () => {
  test('says when it becomes public, by its reader’s clock and with their time zone', () => {
    expect(page(record)).toContain(inEnglish.moment(publicFrom));
    expect(inEnglish.moment(publicFrom)).toMatch(/June 2026.*(UTC|GMT|[A-Z]{3,4})/);
  });

  test('offers to take it back to whoever may, and to nobody else', () => {
    expect(page(record)).toContain('Take the announcement back');
    expect(page(record, false)).not.toContain('Take the announcement back');
  });

  test('says of what is public already that it stays until then', () => {
    expect(page(record)).toContain('nothing of it is public');
    expect(page({ ...record, isPublic: true })).toContain('the version stays that is public');
  });

  test('says nothing where nothing is announced, or of test data in the real record', () => {
    const { announced: _, ...other } = record;
    for (const shown of [other as PledgeView, { ...record, synthetic: true }])
      expect(page(shown)).not.toContain('Announced');
  });
});

describe('the page of a match', () => {
  const match = {
    synthetic: false,
    recipients: [{ id: 'a', name: 'Synthetic State XA' }],
    supporters: [{ id: 'b', name: 'Synthetic Legal Network' }],
    legs: [{ id: 'l1', later: false, supporters: [{ id: 'b', name: 'Synthetic Legal Network' }] }],
    announcedFor: null,
  } as unknown as MatchForParties;
  const shown = (fields: Partial<MatchForParties>): string =>
    rendered(createElement(AnnouncedMatch, { match: { ...match, ...fields } }));

  test('says from when on a party consents while another has not, and then when it is public', () => {
    expect(shown({ publicFrom: { b: publicFrom } })).toMatch(/Synthetic Legal Network.* consents/);
    expect(shown({ publicFrom: { b: publicFrom }, announcedFor: publicFrom })).toContain(
      'every party whose consent it needs consents',
    );
    expect(shown({})).toBe('');
  });

  test('says of whoever joined later that its own part appears, with the match or after it', () => {
    const later = '2026-06-02T09:00:00.000Z';
    const withHost = (leg: Partial<LegForParties>, fields: Partial<MatchForParties> = {}): string =>
      shown({
        ...fields,
        legs: [
          ...match.legs,
          {
            id: 'l2',
            later: true,
            announcedFor: null,
            supporters: [{ id: 'c', name: 'Synthetic Host' }],
            ...leg,
          } as unknown as LegForParties,
        ],
      });
    const named = withHost({ announcedFor: later, publicFrom: { c: later } });
    expect(named).toMatch(
      /Synthetic Host joined later, and what it brings becomes public by itself/,
    );
    expect(named).toContain(inEnglish.moment(later));
    expect(named).not.toMatch(/every party|once every/);
    const waits = withHost({ publicFrom: { c: later } }, { publicFrom: { b: publicFrom } });
    expect(waits).toMatch(/Synthetic Host, who joined later, consents to be named/);
    expect(waits.match(/It becomes public once every party/g)).toHaveLength(1);
    // Of what is public already, nobody consents anew: the side that asked consents to the part that came later.
    const published = { release: { kind: 'released' } } as Partial<MatchForParties>;
    const asked = withHost({ publicFrom: { a: later } }, published);
    expect(asked).toMatch(/Synthetic State XA consents to have Synthetic Host, who joined later/);
    expect(asked).toContain(inEnglish.moment(later));
    expect(asked).not.toContain('once every party');
  });

  test('names of each part that came later those who have not consented to that, and nobody once all have', () => {
    const host = { id: 'c', name: 'Synthetic Host' };
    const bank = { id: 'd', name: 'Synthetic Bank' };
    const facts = (
      consentsAwaited: readonly string[],
      fields: object = {},
      ofBank: readonly string[] = [],
    ): string => {
      const leg = { left: null, state: 'agreed' };
      const legs = [
        { ...leg, id: 'l2', supporters: [host], consentsAwaited },
        { ...leg, id: 'l3', supporters: [bank], consentsAwaited: ofBank },
      ];
      const of = {
        ...match,
        state: 'agreed',
        releaseAwaited: [],
        release: null,
        legs,
        ...fields,
      };
      return rendered(createElement(AnswerFacts, { match: of as unknown as MatchForParties }));
    };
    const release = { kind: 'released', at: publicFrom, since: publicFrom };

    const awaited = facts(['a', 'c'], { release });
    expect(awaited).toMatch(/Released by.*What came later from Synthetic Host is not public/);
    expect(awaited).toMatch(/awaited from: <bdi>Synthetic State XA and Synthetic Host<\/bdi>/);
    expect(awaited).not.toContain(bank.name);
    const ofBoth = facts(['a', 'c'], { release }, ['d']);
    expect(ofBoth).toMatch(/from Synthetic Bank is not public.*: <bdi>Synthetic Bank<\/bdi>/);
    expect(facts([], { release })).not.toContain('What came later');
    // The publication of what is not public waits for none of them.
    expect(facts(['c'], { releaseAwaited: ['a'] })).toMatch(
      /Consent is awaited from: <bdi>Synthetic State XA<\/bdi>/,
    );
  });
});
