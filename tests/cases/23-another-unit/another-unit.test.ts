/** After larsga/Duke issue 241 and J535D165/recordlinkage issue 162: missing values that score better than stated ones. */
import { describe, expect, test } from 'vitest';

import { firstPolicy } from '#shared/domain/matching/policy';
import { anOffer, anywhere, aPledge, english, inXA, pairFor } from '#tests/support/suggested-pairs';
import { aWorld } from '#tests/support/world';

const amount = (max: number, unit: string) => ({ quantity: { min: max, max, unit, per: 'once' } });

const gapsOf = async (offered: readonly object[]) => {
  const world = await aWorld();
  const pledge = await aPledge(world, { ...inXA, ...amount(40, 'hours') });
  const gaps: { points: number; sentence: string }[] = [];
  for (const each of offered) {
    const offer = await anOffer(world, { ...anywhere, ...each });
    const { best } = (await pairFor(world, 'officer', pledge.id, offer.id, english)).body;
    gaps.push(best.parts.find(({ part }: { part: string }) => part === 'gap'));
  }
  return gaps;
};

describe('an offer of another unit', () => {
  test('of time earns what it covers, and the reason says how days were counted', async () => {
    const [hours, days] = await gapsOf([amount(40, 'hours'), amount(5, 'days')]);

    expect([hours?.points, days?.points]).toEqual([
      firstPolicy.weights.gap,
      firstPolicy.weights.gap,
    ]);
    expect(days?.sentence).toBe(
      'The offer could cover all that is still needed. Still needed: 40 hours. Still available: 5 days (40 hours, counting a day as 8 hours).',
    );
  });

  test('that cannot be compared earns as much as one that states nothing', async () => {
    const [people, money, silent] = await gapsOf([
      amount(5, 'people'),
      { quantity: { min: 5, max: 5, unit: 'money', currency: 'EUR', per: 'once' } },
      {},
    ]);

    expect([people?.points, money?.points]).toEqual([silent?.points, silent?.points]);
    expect(people?.sentence).toMatch(/^What share of the need the offer covers is not known/);
  });
});
