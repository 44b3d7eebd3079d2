import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import type { MatchForParties } from '#shared/contract/match-views';
import type { PledgeView } from '#shared/contract/record-views';

import { AnnouncedMatch } from '../../../../dashboard/src/announce/announced-match.tsx';
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
    announcedFor: null,
  } as unknown as MatchForParties;
  const shown = (fields: Partial<MatchForParties>): string =>
    rendered(createElement(AnnouncedMatch, { match: { ...match, ...fields } }));

  test('says from when on a party consents while another has not, and then when it is public', () => {
    expect(shown({ publicFrom: { b: publicFrom } })).toMatch(/Synthetic Legal Network.* consents/);
    expect(shown({ publicFrom: { b: publicFrom }, announcedFor: publicFrom })).toContain(
      'every party consents',
    );
    expect(shown({})).toBe('');
  });
});
