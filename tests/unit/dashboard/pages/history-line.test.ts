/** A line of a history as its reader gets it: who, as what, and what changed by the labels of the fields. */
import { createElement, type ComponentProps } from 'react';
import { expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import type { PartyReference } from '#shared/domain/parties/party';

import { HistoryLine } from '../../../../dashboard/src/steps/history-line.tsx';
import { inLanguage, rendered } from './rendered.ts';

type Entry = ComponentProps<typeof HistoryLine>['entry'];

const party = { id: 'p1', name: 'The Ministry', country: null } as unknown as PartyReference;

const anEntry = (fields: Partial<Entry>): Entry => ({
  version: 2,
  at: '2026-02-01T09:00:00Z',
  action: 'edit',
  actor: { role: 'representative', partyId: 'p1' },
  reason: null,
  changed: [],
  components: [],
  because: null,
  withheld: [],
  hash: 'h',
  ...fields,
});

const textOf = (
  fields: Partial<Entry>,
  language: keyof typeof inLanguage = 'en',
  kind: 'pledge' | 'match' = 'pledge',
): string =>
  rendered(createElement(HistoryLine, { kind, entry: anEntry(fields), parties: [party] }), {
    words: inLanguage[language],
  })
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ');

const bothFields = {
  changed: ['components', 'title', 'excludedPartyIds', 'updatedAt', 'version'],
  components: [
    { id: 'c2', how: 'changed', fields: ['quantity', 'nextStep'] },
    { id: 'c3', how: 'added', fields: [] },
    { id: 'c1', how: 'removed', fields: [] },
  ],
} satisfies Partial<Entry>;

test('names the party and the role in which somebody acted for it', () => {
  expect(textOf({})).toContain('The Ministry (Representative)');
  expect(textOf({ actor: { role: 'secretariat', partyId: null } })).toContain('Secretariat');
  expect(textOf({ actor: { role: 'register', partyId: null } })).toContain('The register');
});

test.each(languages)(
  'says in %s which fields changed, those of a component under its number',
  (language) => {
    const { say } = inLanguage[language];
    const said = textOf(bothFields, language);

    const named = [
      'field.title',
      'privacy.field.exclusions',
      'field.quantity',
      'field.nextStep',
    ] as const;
    for (const key of named) expect(said).toContain(say(key));
    for (const number of ['1', '2', '3']) expect(said).toContain(say('form.component', { number }));
    expect(said).not.toContain(say('form.components'));
    expect(said).not.toMatch(/updatedAt|excludedPartyIds|c2/);
  },
);

test('says of an older entry that components changed, or what its party plans', () => {
  expect(textOf({ changed: ['components'] })).toContain('Components');
  expect(textOf({ changed: ['followUp'] })).toContain('Follow-up plan');
});

test('names no field where a record came in, nor of a match', () => {
  expect(textOf({ version: 1, changed: ['title'], action: 'create' })).not.toContain('Title');
  expect(textOf({ changed: ['title'] }, 'en', 'match')).not.toContain('Title');
});

test('says why a record is to be accepted again', () => {
  expect(textOf({ because: 'acceptedChanged' })).toContain('What was accepted has changed');
  expect(textOf({})).not.toContain('What was accepted has changed');
});

test('says of a release what its owner kept back', () => {
  const said = textOf({ action: 'release', withheld: ['texts', 'partners'] });
  expect(said).toContain('Its owner keeps its texts back. Its owner keeps its partners back.');
  expect(textOf({ action: 'release' })).not.toContain('back');
});
