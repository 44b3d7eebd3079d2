/** The form answers nothing for anybody: whoever opens it finds no answer but the language of the page. */
import { createElement, type ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';

import type { PartyView } from '#dashboard/api/answers';
import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { recordKinds } from '#shared/domain/records/record';

import { RecordForm } from '../../../../dashboard/src/form-pages/record-form.tsx';
import { LaterQuestions } from '../../../../dashboard/src/form-pages/record-questions.tsx';
import { rendered } from './rendered.ts';

beforeAll(LaterQuestions.start);

const party = {
  id: 'a1b2c3d4e5f6g7h8',
  name: 'Synthetic State XA',
  type: 'state',
  country: 'XA',
} as unknown as PartyView;

const formWith = (saved: Entries, kind: (typeof recordKinds)[number]): ReactNode =>
  createElement(RecordForm, {
    kind,
    title: 'New',
    intro: null,
    party,
    saved: givenBy(saved),
    kept: 'page',
    keep: () => undefined,
    submitText: 'Submit',
    judged: () => 'whole' as const,
    send: () => Promise.reject(new Error('nothing is sent here')),
    onSent: () => undefined,
  });

/** What a browser would send of a list of choices: the option selected, else the first. */
const chosenIn = (html: string): readonly string[] =>
  [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].flatMap(
    ([, name = '', inner = '']) => {
      const options = inner.match(/<option[^>]*>/g) ?? [];
      const chosen = options.find((each) => / selected\b/.test(each)) ?? options[0] ?? '';
      return /value(?:=""|(?!=))/.test(chosen) ? [] : [name];
    },
  );

test.each(recordKinds)('a new %s is opened without an answer', (kind) => {
  const html = rendered(formWith([], kind));

  expect(html).toContain('type="radio"');
  expect(html).not.toMatch(/ checked\b/);
  expect(chosenIn(html)).toEqual(['language']);
  expect(html).not.toContain('value="XA"');
});

test('a State that names countries is offered its own, which is not chosen', () => {
  const html = rendered(formWith([['c.k1.where', 'places']], 'pledge'));

  expect(html).toContain('Add Synthetic country XA');
  expect(html).not.toContain('value="XA"');
});
