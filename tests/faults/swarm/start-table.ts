/** What stands in the table before a run: parties, users and a policy of short lists, so that places on them are fought for. */
import { findPointer, pointerActions } from '#functions/store/derived/generation-store';
import { statedPolicy } from '#shared/domain/matching/policy';
import type { Item } from '#shared/table/item';
import { aWorld, type World } from '#tests/support/world';

export const shortPolicy = { ...statedPolicy, listLength: 3 };

export type StartTable = {
  readonly items: readonly Item[];
  readonly parties: World['parties'];
};

const make = async (): Promise<StartTable> => {
  const { table, parties } = await aWorld();
  const held = await findPointer(table);
  const generations = [{ name: 'g1', policy: shortPolicy, state: 'active', since: null }] as const;
  const actor = { sub: 'persona-officer', role: 'secretariat', partyId: null } as const;
  const audit = { actor, action: 'start', at: '2026-01-01', requestId: 'none', reason: null };
  await table.transact(pointerActions(held, { ...held.pointer, version: 1, generations }, audit));
  return { items: table.items(), parties };
};

let made: Promise<StartTable> | undefined;

/** Made once for each process: it is the same for every run. */
export const startTable = (): Promise<StartTable> => (made ??= make());
