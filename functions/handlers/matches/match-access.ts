/** Who may know of a match, as whom they may move it, and how it is answered to them. */
import type { LegReadings, MatchReader } from '#shared/contract/matches/leg-views';
import { matchForParties } from '#shared/contract/matches/match-views';
import { routes } from '#shared/contract/routes';
import type { Deed } from '#shared/domain/rights/granted-deeds';
import { legsSeenBy, legToRead } from '#shared/domain/rights/leg-readers';
import { legSidesOf } from '#shared/domain/matches/leg-sides';
import type { Leg, Match } from '#shared/domain/matches/match';
import { partiesOf } from '#shared/domain/matches/match-parties';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { authorize, may, mayReadMatchOf } from '../../http/authorize.ts';
import { findMatch, type HeldMatch } from '../../store/matches/match-store.ts';

/** Null stands for those who may do it to every match. */
const mayTo = (actor: Actor, deed: Deed, match: Match): boolean =>
  [null, ...partiesOf(match)].some((partyId) => may(actor, deed, partyId));

export const mayReadMatch = (actor: Actor, match: Match): boolean => mayReadMatchOf(actor, match);

/** The match, for whom the deed is allowed: whatever they may not even see is not there. */
export const findMatchFor = async (
  { table }: Pick<Dependencies, 'table'>,
  actor: Actor,
  deed: 'readMatch' | 'moveMatch' | 'releaseMatch',
  id: string,
): Promise<Result<HeldMatch, Refusal>> => {
  const held = await findMatch(table, id);
  if (!held || !mayReadMatch(actor, held.match)) return refuse({ kind: 'notFound' });
  const allowed =
    deed === 'readMatch' || mayTo(actor, deed, held.match)
      ? ok(true)
      : authorize(actor, deed, null);
  return allowed.ok ? ok(held) : allowed;
};

export const readerOf = (actor: Actor, match: Match): MatchReader => {
  const answersForSide = legSidesOf(match, actor.partyId).length > 0;
  const isParty = answersForSide && may(actor, 'moveMatch', actor.partyId);
  return {
    partyId: actor.partyId,
    countries: actor.countries,
    mover: may(actor, 'moveMatch', null) ? 'secretariat' : isParty ? 'party' : undefined,
  };
};

/** The legs that somebody reads whole: how another reads is asked for nowhere. */
export const legsOfReader =
  (actor: Actor) =>
  (match: Match): readonly Leg[] =>
    legsSeenBy(match, actor);

export const checkMatchVersion = (match: Match, ifMatch: number): Result<true, Refusal> =>
  match.version === ifMatch ? ok(true) : refuse({ kind: 'stale', current: etagOf(match.version) });

export const matchAnswer = (
  actor: Actor,
  match: Match,
  readings: LegReadings,
  status = 200,
): Answer => ({
  status,
  body: matchForParties(match, readings, readerOf(actor, match)),
  headers: {
    etag: etagOf(match.version),
    ...(status === 201 ? { location: `${routes.proposeMatch.path}/${match.id}` } : {}),
  },
});

/** The leg that is asked about, or the one by which the match reads to whoever asks; a giver sees no other whole. */
export const findLegFor = (
  actor: Actor,
  match: Match,
  id: string | undefined,
): Result<Leg, Refusal> => {
  if (id === undefined) return ok(legToRead(match, actor));
  const leg = legsSeenBy(match, actor).find((each) => each.id === id);
  return leg ? ok(leg) : refuse({ kind: 'notFound' });
};
