import { describe, expect, test } from 'vitest';

import { amountIn } from '#shared/messages/amounts';
import { languages } from '#shared/vocabulary/label';
import { periodIds, unitIds } from '#shared/vocabulary/units';

describe('an amount', () => {
  // oxfmt-ignore
  test.each([
    ['en', 1, 1, 'days/once', '1 day'],
    ['en', 0, 1, 'hours/once', '0–1 hours'],
    ['en', 20, 20, 'hours/year', '20 hours a year'],
    ['fr', 1, 1, 'days/once', '1 jour'],
    ['fr', 2_000_000, 2_000_000, 'hours/once', '2 000 000 heures'],
    ['es', 1, 1, 'people/month', '1 persona al mes'],
    ['ar', 2, 2, 'days/once', 'يومان'],
    ['ar', 3, 3, 'days/once', '3 أيام'],
    ['ar', 20, 20, 'days/once', '20 يوماً'],
    ['ar', 40, 40, 'days/month', '40 يوماً في الشهر'],
  ] as const)('in %s, from %i to %i of %s, reads as it is said', (language, min, max, measure, text) => {
    expect(amountIn(language)(min, max, measure).replaceAll(/\s/gu, ' ')).toBe(text);
  });

  test('of money names its currency by the code, since several share a sign', () => {
    expect(amountIn('en')(500, 500, 'money:CAD/once')).toMatch(/^CAD.500$/u);
  });

  test('says its number, or a word for it, in every language, unit and period', () => {
    for (const language of languages)
      for (const unit of unitIds)
        for (const per of periodIds)
          for (const count of [0, 1, 2, 3, 10, 11, 20, 99, 100, 101, 1_000_000]) {
            const measure = `${unit === 'money' ? 'money:EUR' : unit}/${per}`;
            const text = amountIn(language)(count, count, measure);
            expect(text).not.toMatch(/[{}]/);
            if (count > 2) expect(text).toMatch(/\d|[٠-٩]/);
            const range = amountIn(language)(count, count + 5, measure);
            expect(range.match(/\d+|[٠-٩]+/gu)?.length).toBeGreaterThan(1);
          }
  });
});
