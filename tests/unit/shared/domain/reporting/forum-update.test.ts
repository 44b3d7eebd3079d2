import { describe, expect, it } from 'vitest';

import { formText, forumUpdateOf } from '#shared/domain/reporting/forum-update';

const component = (id: string, stage: string | null, more: object = {}) => ({ id, stage, ...more });

describe('the update of a record to the forum', () => {
  it.each([
    ['all agree', ['planning', 'planning'], 'planning'],
    ['all are fulfilled', ['fulfilled', 'fulfilled'], 'fulfilled'],
    ['one is fulfilled and one only planned', ['fulfilled', 'planning'], 'in_progress'],
    ['one is fulfilled and nobody reported on the other', ['fulfilled', null], 'in_progress'],
    ['one is planned and nobody reported on the other', ['planning', null], 'planning'],
    ['nobody reported on any', [null, null], null],
  ])('has one stage where %s', (_, stages, stage) => {
    const components = stages.map((each, at) => component(`c${at + 1}`, each));

    expect(forumUpdateOf(components, null).stage).toBe(stage);
  });

  it('says the text of each component by its number, and of one alone without', () => {
    const one = component('c1', 'planning', { progressText: 'A law is drafted.' });
    const two = component('c2', null, { part: '2b', progressText: 'Judges are trained.' });

    expect(forumUpdateOf([one], null).text).toBe('A law is drafted.');
    expect(forumUpdateOf([one, two], null).text).toBe(
      'c1: A law is drafted.\n2b: Judges are trained.',
    );
  });

  it.each([
    ['something is reported', [component('c1', 'planning')], '2026-01-01', 'updated'],
    ['a text alone is', [component('c1', null, { progressText: 'x' })], null, 'updated'],
    ['it is said to be unchanged', [component('c1', null)], '2026-01-01', 'confirmed_unchanged'],
    ['nobody says anything', [component('c1', null)], null, 'no_update'],
    [
      'it is said to be unchanged after a report',
      [component('c1', 'planning', { progressOn: '2025-03' })],
      '2026-01-01',
      'confirmed_unchanged',
    ],
    [
      'it is reported after it was said to be unchanged',
      [
        component('c1', 'planning', { progressOn: '2025-03' }),
        component('c2', 'planning', { progressOn: '2026-02-01' }),
      ],
      '2026-01-01',
      'updated',
    ],
    [
      'it is reported in the month in which it was said to be unchanged',
      [component('c1', 'planning', { progressOn: '2026-01' })],
      '2026-01-20',
      'confirmed_unchanged',
    ],
  ] as const)('tells apart that %s', (_, components, confirmedOn, standing) => {
    expect(forumUpdateOf(components, confirmedOn).standing).toBe(standing);
  });

  it('names the latest day on which a component was reported', () => {
    const components = [
      component('c1', 'planning', { progressOn: '2026-03' }),
      component('c2', 'planning', { progressOn: '2025-12-01' }),
    ];

    expect(forumUpdateOf(components, null).reportedOn).toBe('2026-03');
  });

  it('is copied in the order of the form, without lines for what is not stated', () => {
    expect(formText('GRF-01', 'Planning', 'A law is drafted.')).toBe(
      'GRF-01\nPlanning\nA law is drafted.',
    );
    expect(formText('GRF-01', '', '')).toBe('GRF-01');
  });
});
