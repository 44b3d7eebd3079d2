/** Whether what is announced of a match can be made public in one step: its records' public places are then written as well. */
import type { Match } from '#shared/domain/matches/match';
import { opensNextAt } from '#shared/domain/published/match-announcement';
import { openedMatch } from '#shared/domain/matches/match-release-changes';
import type { Refusal } from '#shared/domain/refusal';

import { matchActions, type MatchChange } from '../../store/matches/match-store.ts';
import { tooLarge } from '../../store/table/too-large.ts';
import { tooManyPlaces } from './match-refusals.ts';

/** Found out at the consent, where somebody is there to read it: at its moment nobody would be. */
export const openingTooLarge = async (
  change: MatchChange & { readonly after: Match },
): Promise<Refusal | undefined> => {
  const { after, before, audit } = change;
  const moment = opensNextAt(after);
  if (!before || moment === undefined) return undefined;
  const opening = {
    ...change,
    before: { ...before, match: after },
    after: openedMatch(after, { by: audit.actor.sub, now: moment }),
  };
  return tooLarge(await matchActions(opening), tooManyPlaces);
};
