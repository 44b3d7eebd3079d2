/** Whether a consent to publish is to what came later alone, and what moment others named for what it is to. Pure. */
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { momentsInOrder, opensAt } from '#shared/domain/matches/match-release';

type Consents = Pick<MatchForParties, 'releasedBy' | 'releasesLegAlone'>;

/** Of whoever joined later itself, and of whoever has consented to the match already. */
export const isToLaterLegs = (
  { releasedBy, releasesLegAlone }: Consents,
  partyId: string | null,
): boolean => releasesLegAlone || (partyId !== null && releasedBy.includes(partyId));

type Named = Consents & Pick<MatchForParties, 'publicFrom' | 'legs'>;

/** The latest that somebody else has named: of the match, or of the legs to which the consent is. */
export const momentNamed = (match: Named, partyId: string | null): string | undefined => {
  if (partyId === null || !isToLaterLegs(match, partyId)) return opensAt(match);
  const asked = match.legs.filter(({ consentsAwaited }) => consentsAwaited?.includes(partyId));
  return momentsInOrder(asked.flatMap(({ publicFrom = {} }) => Object.values(publicFrom))).at(-1);
};
