import { describe, expect, it } from 'vitest';

import { arabic } from '#dashboard/design/messages/ar';
import { english } from '#dashboard/design/messages/en';
import { wordsIn } from '#dashboard/design/words';
import { measureText } from '#dashboard/suggestions/measure-words';
import { gateReason, partReason } from '#dashboard/suggestions/reason-words';
import type { SuggestionView } from '#shared/contract/suggestion-views';

type Part = SuggestionView['explanation']['parts'][number];

const words = wordsIn('en', english);

const aPart = (part: Part['part'], values: Part['values'], known = true): Part => ({
  part,
  points: 1,
  of: 2,
  known,
  fit: known ? 'partial' : 'unknown',
  values,
});

describe('the reason of a part', () => {
  it.each([
    [
      aPart('topics', { asked: ['backlog', 'sops'], shared: ['backlog'] }),
      'shared: Backlog (1 of 2 asked)',
    ],
    [aPart('topics', { asked: ['backlog'], shared: [] }), 'no topic in common'],
    [
      aPart('topics', { asked: [], shared: [] }, false),
      'the pledge names no topic; not known, so half the points',
    ],
    [
      aPart('language', { asked: ['fr'], given: ['en', 'es'] }),
      'asked: French; offered: English and Spanish',
    ],
    [
      aPart('support', { asked: ['training'], given: [] }, false),
      'asked: Training; offered: not stated; not known, so half the points',
    ],
    [
      aPart('gap', { open: 50, left: 20, asked: 'hours/year', given: 'hours/year' }),
      'still needed: 50 hours per year; still available: 20 hours per year',
    ],
    [aPart('place', { reach: 'country' }), 'names the country'],
    [
      aPart('law', { frameworks: ['oau-1969'], askedTradition: 'mixed', givenTradition: 'mixed' }),
      '1969 OAU Refugee Convention; asked: Mixed legal system; offered: Mixed legal system',
    ],
    [
      aPart('scale', { asked: 'under_1000', given: '1000_9999' }),
      'asked: Under 1,000; offered: 1,000 to 9,999',
    ],
  ])('reads %# as a person would say it', (part, reason) => {
    expect(partReason(part, words)).toBe(reason);
  });

  it('is told in the reader’s own language', () => {
    const part = aPart('language', { asked: ['fr'], given: ['ar'] });

    expect(partReason(part, wordsIn('ar', arabic))).toBe('المطلوب: الفرنسية؛ المعروض: العربية');
  });
});

describe('the reason of a gate', () => {
  it('names the places of both sides', () => {
    const gate = {
      gate: 'place',
      verdict: 'pass',
      values: { asked: ['XA'], countries: [], regions: ['europe'] },
    } as const;

    expect(gateReason({ ...gate, values: { ...gate.values, asked: ['XA'] } } as never, words)).toBe(
      'asked: Synthetic country XA; offered: Europe',
    );
  });

  it('never explains an exclusion', () => {
    const gate = { gate: 'exclusion', verdict: 'pass', values: {} } as const;

    expect(gateReason(gate, words)).toBe('');
  });
});

describe('an amount', () => {
  it.each([
    [1500, 'money:EUR/once', '€1,500'],
    [20, 'hours/month', '20 hours per month'],
    [3, 'posts/once', '3 posts'],
    [7, undefined, '7'],
    [undefined, 'hours/year', 'not stated'],
  ])('%s of %s reads %s', (amount, measure, text) => {
    expect(measureText(amount, measure, words)).toBe(text);
  });
});
