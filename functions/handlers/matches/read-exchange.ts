/** What passes beside a match, for whoever may read the match. */
import { matchExchangeView } from '#shared/contract/to-exchange-view';
import type { MatchConduct } from '#shared/domain/match-conduct';
import type { MatchExchange } from '#shared/domain/match-exchange';
import type { Speaker } from '#shared/domain/match-exchange-steps';
import type { Match } from '#shared/domain/match';
import { sidesOf } from '#shared/domain/match-parties';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { findConduct } from '../../store/conduct-store.ts';
import { findExchange } from '../../store/exchange-store.ts';
import { findMatchFor, readerOf } from './match-access.ts';

export const speakerOf = (actor: Actor, match: Match): Speaker => ({
  mover: readerOf(actor, match).mover,
  sides: sidesOf(match, actor.partyId),
});

export const exchangeAnswer = (
  actor: Actor,
  match: Match,
  exchange: MatchExchange,
  now: string,
  conduct: MatchConduct,
): Answer => ({
  body: matchExchangeView(match, exchange, speakerOf(actor, match), now.slice(0, 10), conduct),
  headers: { etag: etagOf(exchange.version) },
});

type One = { readonly actor: Actor; readonly path: { readonly id: string } };

export const readExchange =
  (dependencies: Dependencies) =>
  async ({ actor, path }: One): Promise<Result<Answer, Refusal>> => {
    const held = await findMatchFor(dependencies, actor, 'readMatch', path.id);
    if (!held.ok) return held;
    const { match } = held.value;
    const { value: exchange } = await findExchange(dependencies.table, match);
    const { value: conduct } = await findConduct(dependencies.table, match);
    return ok(exchangeAnswer(actor, match, exchange, dependencies.now(), conduct));
  };
