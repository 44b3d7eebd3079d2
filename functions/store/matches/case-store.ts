/** Who looks after a match, as it is kept: apart from what passes beside it, since no party reads it. */
import { type MatchCase, unownedCase } from '#shared/domain/matches/match-case';
import { caseKey } from '#shared/table/keys';
import { caseIn } from '#shared/table/stored-truth';

import { besideMatches } from './beside-matches.ts';

export const {
  find: findCase,
  findMany: findCases,
  actions: caseActions,
} = besideMatches<MatchCase>({
  type: 'CASE',
  field: 'case',
  keyOf: caseKey,
  valueIn: caseIn,
  unsaid: unownedCase,
});
