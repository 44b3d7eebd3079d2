import { createElement } from 'react';

import { describe, expect, test } from 'vitest';

import type { PledgeView } from '#shared/contract/records/record-views';

import {
  changesSince,
  ForumUpdatePanel,
} from '../../../../dashboard/src/record-pages/forum-update.tsx';
import { rendered } from './rendered.ts';

const aRecord = (components: readonly object[], more: object = {}): PledgeView =>
  ({
    kind: 'pledge',
    id: 'p1',
    version: 3,
    title: 'A pledge',
    confirmedOn: null,
    components,
    ...more,
  }) as unknown as PledgeView;

const textOf = (record: PledgeView): string =>
  rendered(createElement(ForumUpdatePanel, { record })).replaceAll(/<[^>]*>/g, ' ');

describe('what a party tells the forum', () => {
  test('stands in the order of the form: the pledge, its stage, its text', () => {
    const components = [{ id: 'c1', stage: 'in_progress', progressText: 'Judges are trained.' }];

    const text = textOf(aRecord(components, { grfPledgeId: 'GRF-01' }));

    expect(text).toMatch(/GRF-01.*In progress.*Judges are trained\..*Copy for the form/s);
  });

  test('says that there is no update, or that nothing changed, and calls neither a stage', () => {
    const silent = aRecord([{ id: 'c1', stage: null }]);

    expect(textOf(silent)).toContain('No update');
    const confirmed = textOf({ ...silent, confirmedOn: '2026-05-01' });
    expect(confirmed).toMatch(/Confirmed unchanged\s+1 May 2026\s+\(6 months ago\)/);
    expect(confirmed).not.toContain('No update');
  });

  test('says beside a report when it was, and that nothing changed since, each with its age', () => {
    const components = [{ id: 'c1', stage: 'planning', progressOn: '2025-11' }];

    const text = textOf(aRecord(components, { confirmedOn: '2026-11-20' }));

    expect(text).toMatch(/Planning\s+Date of this update\s+November 2025\s+\(12 months ago\)/);
    expect(text).toMatch(/Confirmed unchanged\s+20 November 2026\s+\(10 days ago\)/);
  });
});

test('what changed since a day is each thing once; without a day, whatever changed after it was entered', () => {
  const entry = (version: number, at: string, ...changed: string[]) => ({
    version,
    at,
    changed,
    action: 'edit',
    reason: null,
    hash: at,
    actor: { role: 'representative', partyId: null },
  });
  const entries = [
    entry(1, '2026-01-01T09:00:00Z', 'title', 'components'),
    entry(2, '2026-02-01T09:00:00Z', 'components'),
    entry(3, '2026-03-01T09:00:00Z', 'channels', 'components'),
  ];

  expect(changesSince(entries, '2026-02-01')).toEqual(['channels', 'components']);
  expect(changesSince(entries, undefined)).toEqual(['components', 'channels']);
  expect(changesSince(entries, '2026-03-01')).toEqual([]);
});
