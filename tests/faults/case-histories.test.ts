/**
 * Histories of random cases while storage fails and everything runs at once: every asked party has one closing message, no
 * reply clock is lost, nothing is told twice, no mail goes twice by itself, and no contact is read before both sides accepted.
 * `SEED=n` lives one again.
 */
import { beforeAll, expect, test } from 'vitest';

import { contactOf, exchanged } from '#tests/support/exchanges';
import { chosen } from '#tests/support/mails';
import { accepted, both, hours, propose } from '#tests/support/matches';
import { aWorld } from '#tests/support/world';

import { faultsIn } from './cases/faults-in-history.ts';
import { type Begun, live } from './cases/history.ts';

const one = process.env['SEED'];
const atOnce = 100;
const firsts = Array.from(
  { length: process.env['LONG'] === '1' ? 100 : 1 },
  (_, at) => at * atOnce + 1,
);
const seedsFrom = (first: number): readonly number[] =>
  one ? [Number(one)] : Array.from({ length: atOnce }, (_, index) => first + index);

let begun: Begun;

beforeAll(async () => {
  const world = await aWorld();
  for (const persona of ['state', 'stakeholder', 'officer'] as const) await chosen(world, persona);
  const record = (kind: 'pledge' | 'offer') =>
    accepted(world, kind, hours(12), undefined, { contact: contactOf(kind) });
  const [pledge, offer] = [await record('pledge'), await record('offer')];
  const others = { pledge: await record('pledge'), offer: await record('offer') };
  const talking = (await propose(world, pledge, offer, 4)).body as { readonly id: string };
  await both(world, talking.id, 'consent');
  await exchanged(world, talking.id, 'officer', { step: 'propose_introduction' });
  await exchanged(world, talking.id, 'state', { step: 'accept_introduction' });
  const proposed = (await propose(world, others.pledge, offer, 4)).body as { readonly id: string };
  await world.sequence();
  begun = {
    world,
    pledges: [pledge, others.pledge],
    offers: [offer, others.offer],
    matches: [talking.id, proposed.id],
  };
});

test.each(one ? [Number(one)] : firsts)(
  'histories of cases close once, remind, tell and send once, and introduce before contacts are read (seeds from %i)',
  async (first) => {
    const sums: Record<string, number> = {};
    const seeds = seedsFrom(first);
    for (const seed of seeds) {
      const { faults, of } = await faultsIn(await live(begun, seed));
      expect(faults, `SEED=${seed}`).toEqual([]);
      for (const [what, number] of Object.entries(of)) sums[what] = (sums[what] ?? 0) + number;
    }
    console.info(`${seeds.length} histories of cases from ${first}: ${JSON.stringify(sums)}`);
    // A run in which nothing of a kind happened proves nothing of it.
    if (!one) for (const number of Object.values(sums)) expect(number).toBeGreaterThan(2);
  },
);
