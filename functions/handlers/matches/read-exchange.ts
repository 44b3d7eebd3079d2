/** What passes beside a match, for whoever may read the match. */
import { matchExchangeView } from '#shared/contract/matches/to-exchange-view';
import type { MatchConduct } from '#shared/domain/matches/match-conduct';
import type { MatchExchange } from '#shared/domain/matches/match-exchange';
import type { Speaker } from '#shared/domain/matches/match-exchange-steps';
import { byLeg } from '#shared/domain/matches/match-legs';
import type { Leg, Match } from '#shared/domain/matches/match';
import { sidesOf } from '#shared/domain/matches/match-parties';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { findConduct } from '../../store/matches/conduct-store.ts';
import { besideLeg, findExchange } from '../../store/matches/exchange-store.ts';
import { findLegFor, findMatchFor, readerOf } from './match-access.ts';

/** @param own the match as it is by one leg. */
export const speakerOf = (actor: Actor, match: Match, own: Match): Speaker => ({
  mover: readerOf(actor, match).mover,
  sides: sidesOf(own, actor.partyId),
});

type Beside = { readonly match: Match; readonly leg: Leg };

export const exchangeAnswer = (
  actor: Actor,
  { match, leg }: Beside,
  exchange: MatchExchange,
  now: string,
  conduct: MatchConduct,
): Answer => {
  const own = byLeg(match, leg);
  const speaker = speakerOf(actor, match, own);
  return {
    body: matchExchangeView(own, leg.id, exchange, speaker, now.slice(0, 10), conduct),
    headers: { etag: etagOf(exchange.version) },
  };
};

type One = {
  readonly actor: Actor;
  readonly path: { readonly id: string };
  readonly query: { readonly leg?: string | undefined };
};

export const readExchange =
  (dependencies: Dependencies) =>
  async ({ actor, path, query }: One): Promise<Result<Answer, Refusal>> => {
    const held = await findMatchFor(dependencies, actor, 'readMatch', path.id);
    if (!held.ok) return held;
    const { match } = held.value;
    const leg = findLegFor(actor, match, query.leg);
    if (!leg.ok) return leg;
    const beside = besideLeg(match, leg.value);
    const { value: exchange } = await findExchange(dependencies.table, beside);
    const { value: conduct } = await findConduct(dependencies.table, beside);
    const at = { match, leg: leg.value };
    return ok(exchangeAnswer(actor, at, exchange, dependencies.now(), conduct));
  };
