/** A match goes with the party that it names. Its records go by themselves: what they say of it names no party. */
import { matchNames, movedMatch } from '#shared/domain/merging/moved-match';
import { matchBack, matchBefore, type MatchBefore } from '#shared/domain/merging/match-back';
import type { Match } from '#shared/domain/matches/match';
import { partiesOf } from '#shared/domain/matches/match-parties';
import { movedKey } from '#shared/table/keys';
import { isMatchPublic } from '#shared/table/projection';

import { findMatch, matchActions } from '../../store/matches/match-store.ts';
import { noteMoved } from '../../store/people/merge-store.ts';
import { publicPartyAction } from '../../store/people/public-party.ts';
import { auditOfMove, commitMove, type MergeRun } from './moving.ts';

export const moveNamedMatch = async (moving: MergeRun, id: string): Promise<boolean> => {
  const { dependencies, merge, move } = moving;
  const { table, world } = dependencies;
  return commitMove(moving, async () => {
    const before = await findMatch(table, id);
    if (!before || !matchNames(before.match, move.from)) return [];
    const audit = auditOfMove(moving);
    const isReadByAll =
      isMatchPublic(world, before.match) && partiesOf(before.match).includes(move.from);
    return [
      ...(await matchActions({
        world,
        before,
        after: movedMatch(before.match, move, audit.at),
        ends: new Map(),
        audit,
      })),
      noteMoved(merge, { type: 'MATCH', id }, matchBefore(before.match)),
      ...(isReadByAll ? [publicPartyAction(merge.id, merge.into)] : []),
    ];
  });
};

export const moveMatchBack = async (
  moving: MergeRun,
  id: string,
  before: MatchBefore,
  goesBack: (match: Match) => Promise<boolean>,
): Promise<boolean> => {
  const { dependencies, merge, move } = moving;
  const { table, world } = dependencies;
  return commitMove(moving, async () => {
    const held = await findMatch(table, id);
    const note = movedKey(merge.id, 'MATCH', id);
    if (!held || !(await table.get(note))) return [];
    if (!(await goesBack(held.match))) return [{ delete: note }];
    const audit = auditOfMove(moving);
    const after = matchBack(held.match, before, move, audit.at);
    return [
      ...(await matchActions({ world, before: held, after, ends: new Map(), audit })),
      { delete: note },
    ];
  });
};
