/** Two parties as they stand, and what of the register is known of the two: by indexes, as it is for people to look at. */
import {
  mergeBar,
  type MergeBarId,
  type MergeFacts,
  type MergingPair,
} from '#shared/domain/merging/merge-bar';
import type { Match } from '#shared/domain/matches/match';
import type { Party, PartyNames } from '#shared/domain/parties/party';
import { type Gained, gainedOf, hasRoomFor } from '#shared/naming/merged-parties';

import type { Dependencies } from '../../dependencies.ts';
import { matchPages } from '../../store/matches/match-store.ts';
import { findMerge, partingFrom } from '../../store/people/merge-store.ts';
import { findParty, type LoadedParty } from '../../store/people/party-store.ts';
import type { RecordPageSource } from '../../store/records/record-lists.ts';
import type { Table } from '../../table.ts';

export type HeldPair = { readonly stays: LoadedParty; readonly goes: LoadedParty };

export const pairOf = ({ stays, goes }: HeldPair): MergingPair => ({
  stays: stays.party,
  goes: goes.party,
});

export const findPair = async (
  table: Pick<Table, 'get'>,
  staysId: string,
  goesId: string,
): Promise<HeldPair | undefined> => {
  const [stays, goes] = [await findParty(table, staysId), await findParty(table, goesId)];
  return stays && goes && { stays, goes };
};

export const allOf = async <Value, Position>(
  readPage: RecordPageSource<Value, Position>,
): Promise<readonly Value[]> => {
  const values: Value[] = [];
  let from: Position | undefined;
  do {
    const page = await readPage(from);
    values.push(...page.items.map(({ value }) => value));
    from = page.next;
  } while (from !== undefined);
  return values;
};

/** Those whose own way may move what names a party: itself, and whoever went into it or is being parted from it. */
const movingBeside = async (
  table: Pick<Table, 'page'>,
  { id, absorbed = [] }: Party,
): Promise<readonly string[]> => [
  id,
  ...absorbed.map((each) => each.id),
  ...(await partingFrom(table, id)),
];

/** Whether something is still being moved to or from one of two parties. */
export const isUnderWay = async (
  table: Pick<Table, 'get' | 'page'>,
  { stays, goes }: MergingPair,
): Promise<boolean> => {
  const ids = [...(await movingBeside(table, stays)), ...(await movingBeside(table, goes))];
  for (const id of new Set(ids)) {
    const merge = await findMerge(table, id);
    if (merge?.phase === 'moving') return true;
  }
  return false;
};

export type KnownPair = {
  readonly facts: MergeFacts & { readonly matches: readonly Match[] };
  readonly gained: Gained;
  readonly bar: MergeBarId | null;
};

export const knowPair = async (
  { table, world }: Pick<Dependencies, 'table' | 'world'>,
  pair: MergingPair,
  nameIs: PartyNames['otherNames'][number]['is'],
): Promise<KnownPair> => {
  const { stays, goes } = pair;
  const facts = {
    world,
    matches: await allOf(matchPages(table)),
    isUnderWay: await isUnderWay(table, pair),
  };
  const gained = gainedOf(stays, goes, nameIs);
  const bar = mergeBar(pair, facts) ?? (hasRoomFor(stays, gained) ? null : 'tooManyNames');
  return { facts, gained, bar };
};
