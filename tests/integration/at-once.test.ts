/** How many matches an offer can carry at once: kept by suggestions, and left to the Secretariat in proposals. */
import { expect, test } from 'vitest';

import { changed, step } from '#tests/support/lives';
import { accepted, move, propose } from '#tests/support/matches';
import { aWorld } from '#tests/support/world';

test('an offer with all its matches is suggested to nobody, may still be proposed, and comes back when one is over', async () => {
  const world = await aWorld();
  const offer = await accepted(world, 'offer');
  await changed(world, offer, { matchesAtOnce: 1 });
  await step(world, offer, 'acceptance');
  const [served, waiting] = [
    await accepted(world, 'pledge'),
    await accepted(world, 'pledge', undefined, 'otherState'),
  ];
  const suggestedTo = async () => {
    await world.settle();
    const path = { id: waiting.id };
    const { body } = await world.call('getPledgeSuggestions', { as: 'officer', path });
    return body.items.map(({ counterpart }: { counterpart: { id: string } }) => counterpart.id);
  };
  expect(await suggestedTo()).toEqual([offer.id]);

  const match = await propose(world, served, offer);
  expect(match.status).toBe(201);
  expect(await suggestedTo()).toEqual([]);
  const ends = await world.call('getMatchEnds', { as: 'officer', path: { id: match.body.id } });
  expect(ends.body.explanation.gates).toContainEqual(
    expect.objectContaining({ gate: 'capacity', verdict: 'pass' }),
  );

  const second = await propose(world, waiting, offer);
  expect(second.status).toBe(201);
  for (const { body } of [match, second]) await move(world, body.id, 'stakeholder', 'decline');
  const third = await accepted(world, 'pledge');
  await world.settle();
  const { body } = await world.call('getPledgeSuggestions', {
    as: 'officer',
    path: { id: third.id },
  });
  expect(body.items).toHaveLength(1);
});
