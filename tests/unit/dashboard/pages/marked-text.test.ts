/** The words that led to a code are marked where they stand, and a reader who does not see the marks is told what they led to. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import { markedStretches } from '#dashboard/coding/marked-stretches';
import type { ProposedAnswer } from '#dashboard/readings/proposals';

import { MarkedText } from '../../../../dashboard/src/coding/marked-text.tsx';
import { inLanguage, rendered } from './rendered.ts';
import { evidence } from '../readings/a-reading.ts';

const text = 'Training of judges in Kenya.';

const proposal = (
  field: ProposedAnswer['field'],
  value: string,
  ...words: readonly string[]
): ProposedAnswer => ({
  id: `${field} ${value}`,
  field,
  value,
  grade: 'sure',
  spans: evidence('sure', text, ...words).spans,
  quotes: [],
});

const proposals = [
  proposal('supportTypes', 'training', 'Training of judges'),
  proposal('topics', 'backlog', 'judges in'),
  proposal('area', 'A3', 'Kenya'),
];

describe('a text with marked words', () => {
  it('is parted where marks begin and end, without the loss of a character', () => {
    const stretches = markedStretches(text, 'text', proposals);

    expect(stretches.map((each) => each.text).join('')).toBe(text);
    expect(stretches.map((each) => [each.text, each.proposals.map(({ id }) => id)])).toEqual([
      ['Training of ', ['supportTypes training']],
      ['judges', ['supportTypes training', 'topics backlog']],
      [' in', ['topics backlog']],
      [' Kenya.', []],
    ]);
  });

  it('names what each mark led to in the reader’s language, beside words in their own', () => {
    const html = rendered(
      createElement(MarkedText, {
        text,
        where: 'text',
        language: 'en',
        proposals,
        placeOf: (each) => proposals.indexOf(each),
      }),
      { words: inLanguage.fr },
    );

    expect(html).toContain('<bdi dir="auto" lang="en">');
    expect(html).toMatch(/<mark>judges<sup aria-hidden="true">1 2<\/sup>/);
    expect(html).toMatch(/lang="fr" dir="ltr"[^>]*>\s*\(Formation et /);
  });
});
