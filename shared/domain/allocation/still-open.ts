/** Why a pledge component stays open: every open offer component is counted under exactly one reason. */
import { type HowMuchKnown, howMuchKnownOf } from '../matching/how-much-known.ts';
import type { Policy } from '../matching/policy.ts';
import { type Barred, byFit, type Candidate, type Candidates } from './candidates.ts';
import type { IsHeldBack } from './looked-at.ts';
import { type OpenNeed, type OpenSupply, type Named, namedGiving } from './open-components.ts';

/** An offer component that passes every gate and whose amount cannot be counted against what is asked. */
export type Uncounted = Named &
  HowMuchKnown & { readonly score: number; readonly measure: string | null };

export type UsedUp = Named & {
  readonly left: number;
  /** The components that use the most of it, and how many do in all. */
  readonly by: readonly (Named & { readonly amount: number })[];
  readonly users: number;
};

export type StillOpen = {
  /** The open offer components that were looked at. */
  readonly offers: number;
  /** Those that pass and are used up by this proposal. */
  readonly usedUp: { readonly count: number; readonly most: readonly UsedUp[] };
  /**
   * Those that pass and would have amounts left, but one side has all the matches that it can have at once, or the State
   * can take in none at their time.
   */
  readonly heldBack: { readonly count: number; readonly best: readonly Uncounted[] };
  /** Those that pass and state another measure. */
  readonly otherMeasure: { readonly count: number; readonly best: readonly Uncounted[] };
  /** Those that pass where one side states no amount: for people to look at. */
  readonly amountNotStated: { readonly count: number; readonly best: readonly Uncounted[] };
  readonly barred: { readonly count: number; readonly gates: readonly Barred[] };
};

/** What the components that an offer component serves get of it. */
export type UsesOf = (giving: OpenSupply) => readonly (Named & { readonly amount: number })[];

/** What the proposal makes of the offers. */
export type OffersUse = {
  readonly usesOf: UsesOf;
  readonly isHeldBack: IsHeldBack;
  /** By which the pairs were scored. */
  readonly policy: Policy;
};

const mostNamed = 3;

const sumOf = (uses: ReturnType<UsesOf>): number =>
  uses.reduce((sum, { amount }) => sum + amount, 0);

const uncountedFor =
  (asking: OpenNeed, policy: Policy) =>
  (candidates: readonly Candidate[]): StillOpen['otherMeasure'] => ({
    count: candidates.length,
    best: candidates
      .toSorted(byFit)
      .slice(0, mostNamed)
      .map(({ giving, score }) => ({
        ...namedGiving(giving),
        score,
        ...howMuchKnownOf({ ...asking, ...giving }, policy),
        measure: giving.given.measure ?? null,
      })),
  });

const usedUp = (candidates: readonly Candidate[], usesOf: UsesOf): StillOpen['usedUp'] => ({
  count: candidates.length,
  most: candidates
    .toSorted(byFit)
    .slice(0, mostNamed)
    .map(({ giving }) => {
      const uses = usesOf(giving).toSorted((one, two) => two.amount - one.amount);
      return {
        ...namedGiving(giving),
        left: giving.given.left ?? 0,
        by: uses.slice(0, mostNamed),
        users: uses.length,
      };
    }),
});

export const stillOpen = (
  asking: OpenNeed,
  { passing, atNoTime, failing, barred }: Candidates,
  { usesOf, isHeldBack, policy }: OffersUse,
): StillOpen => {
  const { asked } = asking;
  const uncounted = uncountedFor(asking, policy);
  const isCounted = ({ giving: { given } }: Candidate): boolean =>
    asked.measure !== undefined && given.measure !== undefined;
  const counted = passing.filter(isCounted);
  const uncountable = passing.filter((candidate) => !isCounted(candidate));
  const isUsedUp = ({ giving }: Candidate): boolean =>
    sumOf(usesOf(giving)) >= (giving.given.left ?? 0);
  const alike = counted.filter(({ giving }) => giving.given.measure === asked.measure);
  return {
    offers: passing.length + atNoTime.length + failing,
    usedUp: usedUp(alike.filter(isUsedUp), usesOf),
    heldBack: uncounted([
      ...alike.filter((each) => !isUsedUp(each)),
      ...uncountable.filter((each) => isHeldBack(asking, each)),
      ...atNoTime,
    ]),
    otherMeasure: uncounted(counted.filter(({ giving }) => giving.given.measure !== asked.measure)),
    amountNotStated: uncounted(uncountable.filter((each) => !isHeldBack(asking, each))),
    barred: { count: failing, gates: barred },
  };
};
