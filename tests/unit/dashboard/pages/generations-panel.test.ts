/** The sets of suggestions as an officer finds them: what each is, and what may be done with it now, in each language. */
import { createElement } from 'react';
import { expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import type { GenerationView } from '#shared/contract/upkeep-views';
import { readingPolicy, shippedPolicies, statedPolicy } from '#shared/domain/matching/policy';

import { GenerationsPanel } from '../../../../dashboard/src/policies/generations-panel.tsx';
import { inEnglish, inLanguage, rendered } from './rendered.ts';

const active: GenerationView = {
  name: 'g1',
  state: 'active',
  policy: readingPolicy,
  since: null,
  build: null,
};

const another = (
  state: GenerationView['state'],
  phase: NonNullable<GenerationView['build']>['phase'] = 'complete',
  name = 'g2',
): GenerationView => ({
  name,
  state,
  policy: statedPolicy,
  since: '2026-02-01T00:00:00.000Z',
  build: { phase, lists: 71, cells: 72, differing: 73, at: null },
});

const shown = (items: readonly GenerationView[], words = inEnglish): string =>
  rendered(
    createElement(GenerationsPanel, {
      generations: { items: [...items], shipped: [2, 3], brought: [...shippedPolicies] },
      etag: '"v1"',
      reload: () => undefined,
    }),
    { words },
  );

const buttons = (html: string): readonly string[] =>
  [...html.matchAll(/<button[^>]*>([^<]*)</g)].map(([, text = '']) => text);

const { say } = inEnglish;
const version = 2;

test.each([
  ['shown alone: another may be begun', [active], [say('generations.begin')]],
  [
    'being built: it may be built on and dropped',
    [active, another('building', 'lists')],
    [say('generations.build', { version }), say('generations.drop', { version })],
  ],
  [
    'ready: it may be shown and dropped',
    [active, another('ready')],
    [say('generations.activate', { version }), say('generations.drop', { version })],
  ],
  [
    'kept: it may be shown again, and another begun beside it',
    [active, another('kept')],
    [
      say('generations.activate', { version }),
      say('generations.drop', { version }),
      say('generations.begin'),
    ],
  ],
  ['dropped: it is not there', [active, another('dropped')], [say('generations.begin')]],
] as const)('of a set that is %s', (_, items, expected) => {
  expect(buttons(shown(items))).toEqual(expected);
});

test('it says why none may be begun', () => {
  const three = [active, another('kept'), another('kept', 'complete', 'g3')];

  expect(shown([active, another('ready')])).toContain(say('refusal.generationUnderWay'));
  expect(shown(three)).toContain(say('refusal.tooManyGenerations'));
});

test.each(languages)('how far one is built is told in %s, whatever it is at', (language) => {
  const words = inLanguage[language];
  const counts = {
    lists: words.number(71),
    cells: words.number(72),
    differing: words.number(73),
  };
  for (const phase of ['lists', 'cells', 'check', 'complete'] as const) {
    const html = shown([active, another('building', phase)], words);
    expect(html).toContain(words.say(`generations.phase.${phase}`, counts));
    expect(html).not.toContain('undefined');
  }
});
