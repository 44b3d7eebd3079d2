/** Who looks after a match, in an item and an audit chain of its own, which no party reads. */
import { type MatchCase, unownedCase } from '#shared/domain/match-case';
import type { Match } from '#shared/domain/match';
import { caseKey } from '#shared/table/keys';
import { auditHashIn, caseIn } from '#shared/table/stored-truth';
import type { Item } from '#shared/table/item';

import type { Action, KeyedTable } from '../table.ts';
import { auditAction, type AuditContext } from './audit.ts';

export type HeldCase = { readonly matchCase: MatchCase; readonly auditHash: string | null };

const heldIn = (match: Match, item: Item | undefined): HeldCase =>
  item
    ? { matchCase: caseIn(item), auditHash: auditHashIn(item) }
    : { matchCase: unownedCase(match), auditHash: null };

export const findCase = async (table: Pick<KeyedTable, 'get'>, match: Match): Promise<HeldCase> =>
  heldIn(match, await table.get(caseKey(match.id)));

export const findCases = async (
  table: Pick<KeyedTable, 'getMany'>,
  matches: readonly Match[],
): Promise<readonly MatchCase[]> => {
  const items = await table.getMany(matches.map(({ id }) => caseKey(id)));
  return matches.map((match, at) => heldIn(match, items[at]).matchCase);
};

/** @param before undefined for the case of a match that is only proposed now. */
export const caseActions = (
  before: HeldCase | undefined,
  after: MatchCase,
  audit: AuditContext,
): readonly Action[] => {
  const held = before?.auditHash != null ? before : undefined;
  const { append, auditHash } = auditAction(
    'CASE',
    held && { value: held.matchCase, auditHash: held.auditHash ?? '' },
    after,
    audit,
  );
  const item = { ...caseKey(after.id), version: after.version, case: after, auditHash };
  return [
    {
      put: item,
      ...(held ? { ifVersion: held.matchCase.version } : { ifAbsent: true as const }),
    },
    append,
  ];
};
