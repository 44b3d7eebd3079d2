/** Matches in the table, written together with the records at their ends, whose cover they change. */
import { releasedMatchView } from '#shared/contract/published/to-view';
import { firstLegId } from '#shared/domain/matches/leg-ids';
import { byLeg, legsOf } from '#shared/domain/matches/match-legs';
import { publicLegsOf } from '#shared/domain/matches/match-release';
import type { Leg, Match } from '#shared/domain/matches/match';
import { amountOn } from '#shared/domain/matches/match-quantity';
import { otherKind, type RecordKind, type StoredRecord } from '#shared/domain/records/record';
import type { MatchLink } from '#shared/domain/match-link';
import type { World } from '#shared/domain/world';
import { announcedItemOfMatch } from '#shared/table/announced-items';
import type { Item } from '#shared/table/item';
import { listedAt, matchKey, publicKey } from '#shared/table/keys';
import { isMatchPublic } from '#shared/table/projection';
import { auditHashIn, matchIn } from '#shared/table/stored-truth';

import { auditAction, type AuditContext } from '../log/audit.ts';
import { contactsErasedBy } from '../records/contact-store.ts';
import type { HeldEnds } from './match-ends.ts';
import { pagesOfKind, type RecordPageSource } from '../records/record-lists.ts';
import { publicActOfMatch } from '../records/public-act.ts';
import { waitingActions } from '../records/items-beside-record.ts';
import { recordActions } from '../records/record-store.ts';
import type { Action, KeyedTable, Table } from '../../table.ts';

export type HeldMatch = { readonly match: Match; readonly auditHash: string };

export const findMatch = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<HeldMatch | undefined> => {
  const item = await table.get(matchKey(id));
  return item && { match: matchIn(item), auditHash: auditHashIn(item) };
};

const linkOf = (world: World, match: Match, leg: Leg, kind: RecordKind): MatchLink => {
  const own = byLeg(match, leg);
  const end = own[kind];
  return {
    matchId: match.id,
    ...(leg.id !== firstLegId && { leg: leg.id }),
    counterpartId: own[otherKind(kind)].recordId,
    state: own.state,
    components: end.recordId === null ? [] : end.components,
    quantity: amountOn(own, kind),
    released: isMatchPublic(world, match) && publicLegsOf(match).some(({ id }) => id === leg.id),
  };
};

const linksOf = (world: World, match: Match, { kind, id }: StoredRecord): readonly MatchLink[] =>
  legsOf(match)
    .filter((leg) => (kind === 'pledge' ? match.pledge : leg.offer).recordId === id)
    .map((leg) => linkOf(world, match, leg, kind));

/** The record with its links to the match replaced, or taken away when the match no longer names it; in an order that tells no history. */
const relinked = (world: World, record: StoredRecord, match: Match): StoredRecord => ({
  ...record,
  matches: [
    ...record.matches.filter(({ matchId }) => matchId !== match.id),
    ...linksOf(world, match, record),
  ].sort((left, right) =>
    left.matchId < right.matchId ? -1 : left.matchId > right.matchId ? 1 : 0,
  ),
  version: record.version + 1,
  updatedAt: match.updatedAt,
});

/** What everyone may see of a match: undefined while nothing is released. */
export const publicItemForMatch = (world: World, match: Match): Item | undefined => {
  const view = isMatchPublic(world, match) ? releasedMatchView(match) : undefined;
  return view && { ...publicKey('match', match.id), view };
};

export type MatchChange = {
  readonly world: World;
  readonly before: HeldMatch | undefined;
  readonly after: Match;
  readonly ends: HeldEnds;
  readonly audit: AuditContext;
};

/** The actions that make one version of a match stand, and the records at its ends with it. */
export const matchActions = async ({
  world,
  before,
  after,
  ends,
  audit,
}: MatchChange): Promise<readonly Action[]> => {
  const wasShown = before && publicItemForMatch(world, before.match);
  const isShown = publicItemForMatch(world, after);
  const { append, auditHash } = auditAction(
    'MATCH',
    before && { value: before.match, auditHash: before.auditHash },
    after,
    audit,
    publicActOfMatch(wasShown, isShown),
  );
  const item = {
    ...matchKey(after.id),
    version: after.version,
    match: after,
    auditHash,
    kindKey: 'MATCH',
    updatedKey: listedAt(after),
  };
  // Both owners read their records' histories: a reason stays with the match.
  const endAudit = { ...audit, reason: null };
  const atEnds = await Promise.all(
    [...ends.values()].map((held) =>
      recordActions({
        world,
        before: held,
        after: relinked(world, held.record, after),
        audit: endAudit,
      }),
    ),
  );
  return [
    { put: item, ...(before ? { ifVersion: before.match.version } : { ifAbsent: true as const }) },
    append,
    ...(isShown ? [{ put: isShown }] : []),
    ...(wasShown && !isShown ? [{ delete: publicKey('match', after.id) }] : []),
    ...(before ? contactsErasedBy(before.match, after) : []),
    ...waitingActions(before && announcedItemOfMatch(before.match), announcedItemOfMatch(after)),
    ...atEnds.flat(),
  ];
};

export const matchPages = (table: Table): RecordPageSource<Match, Item> =>
  pagesOfKind(table, 'MATCH', matchIn);
