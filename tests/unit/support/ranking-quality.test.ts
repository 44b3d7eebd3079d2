import { describe, expect, test } from 'vitest';

import type { JudgedSet } from '#tests/bench/support/judged-pairs';
import { qualityOf, type Rankings } from '#tests/bench/support/ranking-quality';

const record = (id: string) => ({ id }) as JudgedSet['offers'][number];

/** One pledge with offers of the grades 3, 2, 1 and 0, and a near miss. */
const set: JudgedSet = {
  name: 'a set',
  pledges: [record('pledge'), record('pledge that nobody answers')],
  offers: ['best', 'good', 'distant', 'other', 'near miss'].map(record),
  isNearMiss: (pledge, offer) => pledge === 'pledge' && offer === 'near miss',
  gradeOf: (pledge, offer) =>
    pledge === 'pledge' ? ({ best: 3, good: 2, distant: 1 }[offer] ?? 0) : 0,
};

const ranked = (...offers: readonly string[]): Rankings => new Map([['pledge', offers]]);

describe('the quality of a ranking', () => {
  test('is whole where the best comes first, whatever stands below what is relevant', () => {
    expect(qualityOf(set, ranked('best', 'good', 'distant', 'near miss'))).toEqual({
      ndcg: 1,
      pledges: 1,
      first: 1,
      recall: 1,
      lifted: 0,
      nearMisses: 1,
    });
  });

  test('is nothing where nothing is suggested', () => {
    expect(qualityOf(set, new Map())).toMatchObject({ ndcg: 0, first: 0, recall: 0, lifted: 0 });
  });

  test('falls with each place that the best stands lower, and ends after five', () => {
    const fallers = [
      ranked('best'),
      ranked('other', 'best'),
      ranked('other', 'other', 'best'),
      ranked('other', 'other', 'other', 'other', 'other', 'best'),
    ].map((rankings) => qualityOf(set, rankings));

    expect(fallers.map(({ ndcg }) => Number(ndcg.toFixed(3)))).toEqual([0.745, 0.47, 0.373, 0]);
    expect(fallers.map(({ recall }) => recall)).toEqual([1, 1, 1, 0]);
  });

  test('counts a near miss that stands before all that is worth proposing, and no other', () => {
    expect(qualityOf(set, ranked('distant', 'near miss', 'good')).lifted).toBe(1);
    expect(qualityOf(set, ranked('good', 'near miss', 'best')).lifted).toBe(0);
  });
});
