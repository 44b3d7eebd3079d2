import { beforeEach, describe, expect, test } from 'vitest';

import type { Item } from '#shared/table/item';
import { aReleasedWorld, type ReleasedWorld, under } from '#tests/support/damage';
import { edited, type Living, step } from '#tests/support/lives';
import { aPledgeBody } from '#tests/support/submissions';
import { verifyWorld } from '#tests/support/verifying';
import type { World } from '#tests/support/world';

let world: World;
let damage: ReleasedWorld['damage'];
let pledgeId: string;
beforeEach(async () => {
  ({ world, damage, pledgeId } = await aReleasedWorld());
});

describe('a release that a restore tore', () => {
  const publicPage = async () => {
    const { status, body } = await world.call('getReleasedPledge', { path: { id: pledgeId } });
    return [status, body?.title, body?.version];
  };
  const owned = (): Living => ({ kind: 'pledge', id: pledgeId, as: 'state' });
  const isReleased = (item: Item) => under('PLEDGE#')(item) && item.SK === 'RELEASED';

  test('is reported, and the version it replaced is not published again', async () => {
    const older = damage.itemAt(isReleased);
    const body = aPledgeBody(world.parties.state, { title: 'A newer title' });
    await edited(world, owned(), body);
    await step(world, owned(), 'acceptance', 'release');
    await world.settle();
    const before = await publicPage();
    await world.table.put(older);

    const { drift } = await verifyWorld(world);

    expect(drift).toEqual([
      {
        unit: `TRUTH#PLEDGE#${pledgeId}`,
        generation: null,
        differs: [{ what: 'changed', of: 'released version' }],
        more: 0,
        repaired: false,
      },
    ]);
    expect(before).toContain('A newer title');
    expect(await publicPage()).toEqual(before);
  });

  test('leaves nothing public of a record that is withdrawn', async () => {
    const page = damage.itemAt(under('PUB#PLEDGE'));
    await step(world, owned(), 'withdrawal');
    await world.settle();
    await damage.lose(isReleased);
    await world.table.put(page);

    await verifyWorld(world);

    expect((await publicPage())[0]).toBe(404);
  });
});
