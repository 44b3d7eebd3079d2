/** What was typed for a step and not sent, when its reader comes back. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import type { AnswersStore } from '#dashboard/kept/answers-store';

import { answersOf, aStorage } from '../a-storage.ts';
import { StepForm } from '../../../../dashboard/src/steps/step-form.tsx';
import { inEnglish, rendered } from './rendered.ts';

const { say } = inEnglish;

const keptAt = (version: string | undefined, reason = 'Typed before'): AnswersStore => {
  const answers = answersOf(() => aStorage());
  answers.keep('step-match-m1-revise', {
    entries: [
      ['amount', '3'],
      ['reason', reason],
    ],
    ...(version !== undefined && { began: { etag: version, entries: [] } }),
  });
  return answers;
};

const form = (answers: AnswersStore): string =>
  rendered(
    createElement(StepForm, {
      name: 'step-match-m1-revise',
      version: '"v2"',
      title: 'Revise',
      meaning: 'What it means',
      reason: 'needed',
      standing: 'Proposed · 5 hours a year · version 2',
      send: () => Promise.reject(new Error('Nothing is sent')),
      onDone: () => undefined,
      onCancel: () => undefined,
      reload: () => undefined,
    }),
    { answers },
  );

describe('what was typed for a step', () => {
  test.each([
    ['another version', '"v1"'],
    ['a version that was not kept', undefined],
  ])('for %s is shown beside what stands, and its reader chooses', (_, version) => {
    const page = form(keptAt(version));

    expect(page).toContain(say('step.keptOlder'));
    expect(page).toContain('Typed before');
    expect(page).toContain(say('match.amount'));
    expect(page).toContain('Proposed · 5 hours a year · version 2');
    for (const choice of ['step.keptUse', 'step.keptLeave'] as const)
      expect(page).toContain(say(choice));
    expect(page).not.toContain('<textarea');
  });

  test('of parts that come and go is told by part, and their keys are nothing that was typed', () => {
    const answers = answersOf(() => aStorage());
    answers.keep('step-match-m1-revise', {
      entries: [
        ['amount', '3'],
        ['parts', 'k4'],
        ['p.k4.amount', '7'],
        ['parts', 'k2'],
        ['p.k2.offer', 'O-3KFQ7Z2MX'],
      ],
    });

    const page = form(answers);

    expect(page).toContain(`<dt>${say('match.amount')}</dt>`);
    expect(page).toContain(`<dt>${say('match.amount')} (2)</dt>`);
    expect(page).toContain(`<dt>${say('legs.reference')} (3)</dt>`);
    expect(page).not.toContain('k4');
  });

  test('of a contact is told by its labels, as long as the page is open', () => {
    const answers = answersOf(() => aStorage());
    answers.keep('step-match-m1-revise', {
      entries: [
        ['contact.name', 'A person'],
        ['contact.email', 'a@example.org'],
        ['contact.phone', '+41 1'],
      ],
    });

    const page = form(answers);

    for (const label of ['field.contactName', 'field.contactEmail', 'field.contactPhone'] as const)
      expect(page).toContain(`<dt>${say(label)}</dt>`);
  });

  test('for the version that stands opens the form as it was left', () => {
    const page = form(keptAt('"v2"'));

    expect(page).toContain('<textarea');
    expect(page).not.toContain(say('step.keptOlder'));
  });

  test('is asked about only if it says something', () => {
    const answers = answersOf(() => aStorage());
    answers.keep('step-match-m1-revise', { entries: [['reason', ' ']] });

    expect(form(answers)).not.toContain(say('step.keptOlder'));
  });
});
