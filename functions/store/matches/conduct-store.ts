/** Reports and blocks beside a match, and which parties take no messages of which in any match, as they are kept. */
import {
  type BlockedEverywhere,
  type MatchConduct,
  quietConduct,
} from '#shared/domain/matches/match-conduct';
import { shaped } from '#shared/domain/kept/kept-shapes';
import type { Match } from '#shared/domain/matches/match';
import { answeringParties } from '#shared/domain/matches/match-parties';
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import { blockKey, conductKey, type Key } from '#shared/table/keys';

import type { Action, KeyedTable } from '../../table.ts';
import { besideMatches } from './beside-matches.ts';

export const {
  find: findConduct,
  findMany: findConducts,
  actions: conductActions,
} = besideMatches<MatchConduct>({
  type: 'CONDUCT',
  field: 'conduct',
  keyOf: conductKey,
  valueIn: (item) => shaped<MatchConduct>('conduct', item['conduct']),
  unsaid: quietConduct,
});

/** Where it is kept that the party of a side takes nothing from that of the other; undefined where nobody is named. */
export const blockKeyOf = (match: Match, side: RecordKind): Key | undefined => {
  const parties = answeringParties(match);
  const [by, of] = [parties[side], parties[side === 'pledge' ? 'offer' : 'pledge']];
  return by === null || of === null ? undefined : blockKey(by, of);
};

export const findBlockedEverywhere = async (
  table: Pick<KeyedTable, 'getMany'>,
  matches: readonly Match[],
): Promise<(match: Match) => BlockedEverywhere> => {
  const keys = matches.flatMap((match) =>
    (['pledge', 'offer'] as const).flatMap((side) => blockKeyOf(match, side) ?? []),
  );
  const items = await table.getMany(keys);
  const there = new Set(items.flatMap((item) => (item ? [`${item.PK} ${item.SK}`] : [])));
  const isThere = (key: Key | undefined): boolean =>
    key !== undefined && there.has(`${key.PK} ${key.SK}`);
  return (match) => ({
    pledge: isThere(blockKeyOf(match, 'pledge')),
    offer: isThere(blockKeyOf(match, 'offer')),
  });
};

/** That neither party has begun to take nothing from the other meanwhile, in whichever match it said so. */
export const unblockedChecks = (match: Match): readonly Action[] => {
  const { pledge, offer } = answeringParties(match);
  // A party that answers for both sides blocks nobody.
  if (pledge === offer) return [];
  return recordKinds.flatMap((side) => {
    const key = blockKeyOf(match, side);
    return key ? [{ check: key, ifAbsent: true as const }] : [];
  });
};

export const blockActions = (
  key: Key | undefined,
  isBlocked: boolean,
  now: string,
): readonly Action[] => {
  if (key === undefined) return [];
  return isBlocked ? [{ put: { ...key, since: now } }] : [{ delete: key }];
};
