/** A table at rest with a released pair, and ways to damage it behind everybody's back. */
import type { Item } from '#shared/table/item';

import { born, step } from './lives.ts';
import { anOfferBody, aPledgeBody } from './submissions.ts';
import { aWorld, type World } from './world.ts';

export const under =
  (prefix: string) =>
  ({ PK }: Item): boolean =>
    PK.startsWith(prefix);

type Suits = (item: Item) => boolean;

const damageTo = ({ table }: World) => {
  const itemAt = (suits: Suits): Item => {
    const found = table.items().find(suits);
    if (!found) throw new Error('Nothing there to damage');
    return found;
  };
  return {
    itemAt,
    change: (suits: Suits, fields: object): Promise<void> =>
      table.put({ ...itemAt(suits), ...fields }),
    lose: (suits: Suits): Promise<void> => {
      const { PK, SK } = itemAt(suits);
      return table.remove({ PK, SK });
    },
  };
};

export const aReleasedWorld = async () => {
  const world = await aWorld();
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
  for (const record of [pledge, offer]) await step(world, record, 'acceptance', 'release');
  await world.settle();
  return { world, pledgeId: pledge.id, damage: damageTo(world) };
};

export type ReleasedWorld = Awaited<ReturnType<typeof aReleasedWorld>>;
