/** Which world a table is: kept beside what everyone may read, from its first day, so that no deployment can mix the two. */
import { isWorld, type World } from '#shared/domain/world';
import { worldKey } from '#shared/table/keys';
import { unreadable } from '#shared/domain/kept/unreadable-item';

import type { Dependencies } from '../dependencies.ts';
import type { Table } from '../table.ts';

const worldIn = ({ world }: Readonly<Record<string, unknown>>): World => {
  if (isWorld(world)) return world;
  throw unreadable('world', ['world']);
};

export const findWorld = async (
  table: Pick<Table, 'get'>,
  consistency?: 'eventual',
): Promise<World | undefined> => {
  const item = await table.get(worldKey, consistency);
  return item && worldIn(item);
};

type Needed = Pick<Dependencies, 'table' | 'world' | 'log'>;

export const otherWorld = 'TableIsOfAnotherWorld';

const words: Readonly<Record<World, string>> = {
  real: 'the real record',
  made_up: 'a made-up one',
};

/** Going on would publish test data as real, or hide what is real: nothing is done at all. */
const refuseOther = ({ log, world }: Needed, kept: World): never => {
  const message = `This table holds ${words[kept]} and this deployment says that it is ${words[world]}. Deploy with -c world=${kept}, or into another account or region.`;
  log.error(otherWorld, { table: kept, deployment: world, message });
  throw Object.assign(new Error(message), { name: otherWorld });
};

/** Tables that were found to be of the deployment's world. What could not be read, or is not yet kept, is looked at again. */
const agreed = new WeakMap<object, World>();

export const checkWorld = async (needed: Needed): Promise<void> => {
  const { table, world } = needed;
  if (agreed.get(table) === world) return;
  const kept = await findWorld(table, 'eventual');
  if (kept === undefined) return;
  if (kept !== world) refuseOther(needed, kept);
  agreed.set(table, world);
};

/** Keeps the world of a table that does not name one; what it holds already comes before what the deployment says. */
export const keepWorld = async (
  needed: Needed,
  held: () => Promise<World | undefined>,
): Promise<void> => {
  const { table, world, log } = needed;
  let kept = await findWorld(table);
  if (kept === undefined) {
    const item = { ...worldKey, world: (await held()) ?? world };
    kept = worldIn(await table.putIfAbsent(item));
    log.info('worldKept', { world: kept });
  }
  if (kept !== world) refuseOther(needed, kept);
};
