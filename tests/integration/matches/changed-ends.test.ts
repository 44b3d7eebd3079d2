/** A change of a record under an open match: who of the match is told, and of what change. */
import { beforeEach, describe, expect, test } from 'vitest';

import { toldOf } from '#tests/support/inboxes';
import { changed, type Living } from '#tests/support/lives';
import { aMatch, moved } from '#tests/support/matches';
import { aWorld, type Persona, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const told = async (as: Persona, match: { readonly id: string }): Promise<number> =>
  (await toldOf(world, as, match)).filter((kind) => kind === 'endChanged').length;

const anotherTitle = (living: Living, title = 'In other words') =>
  changed(world, living, { title });

describe('a change of what a match shows of a record', () => {
  test.each([
    ['pledge', 'stakeholder', 'state'],
    ['offer', 'state', 'stakeholder'],
  ] as const)(
    'of its %s is told to the other side alone, each once',
    async (kind, other, owner) => {
      const match = await aMatch(world, 'under_discussion');

      await anotherTitle(match[kind]);
      expect([await told(other, match), await told(owner, match)]).toEqual([1, 0]);

      await anotherTitle(match[kind], 'In other words yet');
      expect([await told(other, match), await told(owner, match)]).toEqual([2, 0]);
    },
  );

  test('is told to the Secretariat where the record is before it already', async () => {
    const match = await aMatch(world, 'under_discussion');

    await anotherTitle(match.offer);
    expect(await told('officer', match)).toBe(0);
    expect(await toldOf(world, 'officer', match.offer)).toContain('recordSubmitted');

    await anotherTitle(match.offer, 'In other words yet');
    expect(await told('officer', match)).toBe(1);
  });

  test('is told to nobody once the match has ended', async () => {
    const match = await aMatch(world, 'closed_unfulfilled');

    await anotherTitle(match.offer);

    expect(await told('state', match)).toBe(0);
  });

  test('is told to whoever is asked to join of the pledge, and not of what others give', async () => {
    const match = await aMatch(world, 'planning');
    await moved(world, match.id, 'officer', 'add_leg');

    await anotherTitle(match.offer);
    expect([await told('state', match), await told('otherState', match)]).toEqual([1, 0]);

    await anotherTitle(match.pledge);
    expect([await told('stakeholder', match), await told('otherState', match)]).toEqual([1, 1]);
  });
});

test.each([
  ['what no side is shown', { channels: ['A channel'] }],
  ['exclusions', { excludedCountries: ['XC'] }],
  ['another component', { components: [{ id: 'c1' }, { text: 'Another', area: 'A2' }] }],
  ['the contact', { contact: { name: 'The desk', email: 'desk@example.org' } }],
])('a change of %s is told to nobody of a match', async (_, change) => {
  const match = await aMatch(world, 'under_discussion');

  await changed(world, match.offer, change);

  for (const as of ['state', 'stakeholder', 'officer'] as const)
    expect(await told(as, match)).toBe(0);
});
