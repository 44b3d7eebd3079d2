/** Legs as they were kept before it was said when each came, and who consents to publish what came later. Pure. */
import { unheard } from './late-legs.ts';
import type { LateConsents, Leg, Match } from './match.ts';

/** What came later was marked at most, and its parties stood among those that consented to the match. */
type KeptLeg = Omit<Leg, 'later'> & { readonly later?: LateConsents | true };
export type KeptMatch = Omit<Match, 'legs'> & { readonly legs?: readonly KeptLeg[] };

/** Shown by the proposal, it came with it; else no giver reads what was before it was last shown its own leg. */
const cameAt = (
  { createdAt }: KeptMatch,
  { addedAt, disclosed, askedAt = createdAt }: KeptLeg,
): string => addedAt ?? (disclosed?.version === 1 ? createdAt : (disclosed?.at ?? askedAt));

/** Before it was marked, it had come later where the match was public without its givers. */
const cameLater = ({ release, releasedBy }: KeptMatch, leg: KeptLeg): boolean =>
  leg.later === true ||
  (release !== null &&
    leg.left === undefined &&
    leg.joining === undefined &&
    !leg.supporters.every(({ id }) => releasedBy.includes(id)));

/** Then it was public by the consents of its givers alone, which stand; where one is missing, all others are asked as well. */
const laterOf = (match: KeptMatch, leg: KeptLeg): Pick<Leg, 'later'> => {
  if (typeof leg.later === 'object') return { later: leg.later };
  if (!cameLater(match, leg)) return {};
  const awaited = leg.supporters.filter(({ id }) => !match.releasedBy.includes(id));
  const own = leg.supporters.flatMap(({ id }) => {
    const moment = match.publicFrom?.[id];
    return moment === undefined ? [] : [[id, moment] as const];
  });
  const { recipients } = match;
  return {
    later: {
      awaits: awaited.length === 0 ? [] : unheard({ recipients }, { supporters: awaited }).awaits,
      publicFrom: Object.fromEntries(own),
    },
  };
};

export const withLegsOfToday = ({ legs, ...match }: KeptMatch): Match => ({
  ...match,
  ...(legs && {
    legs: legs.map(({ later, ...leg }) => ({
      ...leg,
      addedAt: cameAt(match, leg),
      ...laterOf(match, { ...leg, ...(later && { later }) }),
    })),
  }),
});
