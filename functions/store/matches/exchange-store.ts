/** What passes beside each leg of a match between its two sides and the Secretariat, as it is kept: no giver reads another's. */
import { type MatchExchange, silentExchange } from '#shared/domain/matches/match-exchange';
import type { Leg, Match } from '#shared/domain/matches/match';
import { exchangeId, exchangeKey } from '#shared/table/keys';
import { exchangeIn } from '#shared/table/stored-truth';

import { type Beside, besideMatches } from './beside-matches.ts';

export const {
  find: findExchange,
  findMany: findExchanges,
  actions: exchangeActions,
} = besideMatches<MatchExchange>({
  type: 'EXCHANGE',
  field: 'exchange',
  keyOf: exchangeKey,
  valueIn: exchangeIn,
  unsaid: silentExchange,
});

export const besideLeg = ({ id, createdAt }: Match, leg: Pick<Leg, 'id'>): Beside => ({
  id: exchangeId(id, leg.id),
  createdAt,
});
