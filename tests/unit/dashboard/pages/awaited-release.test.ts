import { createElement } from 'react';
import { expect, test } from 'vitest';

import type { MatchForParties } from '#shared/contract/matches/match-views';

import { AnswerFacts } from '../../../../dashboard/src/matches/answer-facts.tsx';
import { rendered } from './rendered.ts';

const leg = (id: string, name: string) => ({
  id,
  supporters: [{ id: name, name: `Synthetic ${name}` }],
  state: 'agreed',
  later: id !== 'l1',
  left: null,
});

const match = {
  recipients: [{ id: 'asker', name: 'Synthetic asker' }],
  legs: [leg('l1', 'giver'), leg('l2', 'host')],
  state: 'agreed',
  synthetic: false,
  release: null,
  announcedFor: null,
  releasedBy: ['asker'],
} as unknown as MatchForParties;

const shown = (releaseAwaited: readonly string[]): string =>
  rendered(
    createElement(AnswerFacts, { match: { ...match, releaseAwaited: [...releaseAwaited] } }),
  );

test('the page of a match names those whose consent its publication lacks, and nobody who joined later', () => {
  expect(shown(['giver'])).toMatch(/Consent is awaited from: <bdi>Synthetic giver<\/bdi>/);
  expect(shown(['giver'])).not.toContain('Synthetic host');
});

test('a giver of whose side all have consented is told that others have not, and not who', () => {
  expect(shown([])).toContain('Consent is awaited from others that give in this match.');
});
