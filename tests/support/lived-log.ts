/** A world in which much was done, some of it in public, and the keys of all its audit entries. */
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { isAuditKey, type Key } from '#shared/table/keys';

import { born, changed, step } from './lives.ts';
import { aMatch } from './matches.ts';
import { anOfferBody, aPledgeBody } from './submissions.ts';
import { aWorld, type World } from './world.ts';

export const entriesOf = (table: MemoryTable): readonly Key[] =>
  table
    .items()
    .filter(isAuditKey)
    .map(({ PK, SK }) => ({ PK, SK }));

/** Releases, an edit that is not public, one that becomes so, withdrawals and a match. */
export const livedRound = async (world: World): Promise<void> => {
  const { state, stakeholder } = world.parties;
  const pledge = await born(world, 'pledge', aPledgeBody(state));
  const offer = await born(world, 'offer', anOfferBody(stakeholder));
  for (const record of [pledge, offer]) await step(world, record, 'acceptance', 'release');
  await changed(world, pledge, { title: 'Another title' });
  await step(world, pledge, 'acceptance', 'release');
  await step(world, offer, 'withdrawal');
  await aMatch(world, 'agreed');
};

export const aLivedWorld = async (): Promise<World> => {
  const world = await aWorld(createMemoryTable());
  await livedRound(world);
  return world;
};

/** A pledge that is released, one that stays hidden, and the offer of somebody else. */
export const livedShortly = async (world: World): Promise<void> => {
  const { state, stakeholder } = world.parties;
  const pledge = await born(world, 'pledge', aPledgeBody(state));
  await step(world, pledge, 'acceptance', 'release');
  await born(world, 'offer', anOfferBody(stakeholder));
};
