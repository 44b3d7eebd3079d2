/** Legs that came to take part after somebody had consented to publish their match: each is public by consents of its own. Pure. */
import { legOf, standingLegs, withLegs } from './match-legs.ts';
import type { LateConsents, Leg, Match } from './match.ts';
import { partiesOf } from './match-parties.ts';

/** Whether somebody has consented to publish the match as it stands, or a source has. */
export const hasConsents = ({ release, releasedBy }: Match): boolean =>
  release !== null || releasedBy.length > 0;

/** As it comes: nobody has consented to what they had not seen, neither its own parties nor those who ask. */
export const unheard = (
  { recipients }: Pick<Match, 'recipients'>,
  { supporters }: Pick<Leg, 'supporters'>,
): LateConsents => ({ awaits: partiesOf({ recipients, supporters }) });

/** What the others consented to stands as it was, and what comes to take part after that waits for consents of its own. */
export const withLateComers = (before: Match, after: Match): Match => {
  const came = standingLegs(after).filter(
    ({ id, joining }) => joining === undefined && legOf(before, id)?.joining !== undefined,
  );
  if (came.length === 0 || !hasConsents(after)) return after;
  return withLegs(after, (leg) =>
    came.some(({ id }) => id === leg.id) ? { ...leg, later: unheard(after, leg) } : leg,
  );
};

const without = (
  moments: Readonly<Record<string, string>>,
  partyId: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(moments).filter(([id]) => id !== partyId));

/** The leg with one more consent to have it public, at once or from a moment on. */
export const consentedLeg =
  (partyId: string, moment: string | undefined) =>
  (leg: Leg): Leg => {
    const { later } = leg;
    if (!later?.awaits.includes(partyId)) return leg;
    return {
      ...leg,
      later: {
        awaits: later.awaits.filter((id) => id !== partyId),
        publicFrom: {
          ...later.publicFrom,
          ...(moment !== undefined && { [partyId]: moment }),
        },
      },
    };
  };

/** The leg without a party's consent to have it public, which it waits for again. */
export const unconsentedLeg =
  ({ recipients }: Match, partyId: string) =>
  (leg: Leg): Leg => {
    const { later } = leg;
    if (!later || !unheard({ recipients }, leg).awaits.includes(partyId)) return leg;
    return {
      ...leg,
      later: {
        awaits: [...new Set([...later.awaits, partyId])],
        publicFrom: without(later.publicFrom ?? {}, partyId),
      },
    };
  };

/** The leg without the moments that have come. */
export const cameBy =
  (now: string) =>
  (leg: Leg): Leg => {
    if (!leg.later) return leg;
    const { awaits, publicFrom = {} } = leg.later;
    const ahead = Object.entries(publicFrom).filter(([, moment]) => moment > now);
    return { ...leg, later: { awaits, publicFrom: Object.fromEntries(ahead) } };
  };

/** When all its consents would have it public: undefined where one is awaited, or where it may be at once. */
export const legOpensAt = ({ awaits, publicFrom = {} }: LateConsents): string | undefined =>
  awaits.length === 0 ? Object.values(publicFrom).toSorted().at(-1) : undefined;

export const isOpen = (later: LateConsents): boolean =>
  later.awaits.length === 0 && legOpensAt(later) === undefined;
