/** What passes beside a match between its two sides and the Secretariat, as it is kept. */
import { type MatchExchange, silentExchange } from '#shared/domain/match-exchange';
import { exchangeKey } from '#shared/table/keys';
import { exchangeIn } from '#shared/table/stored-truth';

import { besideMatches } from './beside-matches.ts';

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
