/** Announces records and matches for a moment, and lets the moment come. */
import type { Dependencies } from '#functions/dependencies';
import type { Table } from '#functions/table';
import { openAnnounced } from '#functions/upkeep/open-announced';

import type { Living } from './lives.ts';
import { readAs } from './matches.ts';
import { etag } from './refusals/scene.ts';
import type { Answered, Persona, World } from './world.ts';

/** The clock of a test's world goes on by a minute with each look, and comes to this day in no test. */
export const opening = '2026-06-01T09:00:00.000Z';

const routes = { pledge: 'releasePledge', offer: 'releaseOffer' } as const;
const readRoutes = { pledge: 'getPledge', offer: 'getOffer' } as const;

export const readRecord = async (world: World, { kind, id, as }: Living): Promise<Answered> =>
  world.call(readRoutes[kind], { as, path: { id } });

export const releaseWith = async (world: World, living: Living, body: object): Promise<Answered> =>
  world.call(routes[living.kind], {
    as: living.as,
    path: { id: living.id },
    body,
    headers: { 'if-match': etag((await readRecord(world, living)).body.version) },
  });

export const announce = (world: World, living: Living, publicFrom = opening): Promise<Answered> =>
  releaseWith(world, living, { publicFrom });

export const revoke = (world: World, living: Living): Promise<Answered> =>
  releaseWith(world, living, { revoke: true });

export const releaseMatchAs = async (
  world: World,
  as: Persona,
  id: string,
  body: object = {},
): Promise<Answered> => {
  const headers = { 'if-match': etag((await readAs(world, as, id)).body.version) };
  return world.call('releaseMatch', { as, path: { id }, body, headers });
};

/** A clock that stands until somebody waits. */
export const waitingClock = (from: string): Pick<Dependencies, 'now' | 'sleep'> => {
  let at = Date.parse(from);
  return {
    now: () => new Date(at).toISOString(),
    sleep: async (milliseconds) => {
      at += milliseconds;
    },
  };
};

/** The run of the minute that begins then. */
export const runMinuteOf = async (
  world: World,
  from: string,
  table: Table = world.table,
): Promise<void> => {
  await openAnnounced({ ...world.dependencies, table, ...waitingClock(from) })();
  await world.settle();
};
