/** What changes for a pledge under another policy: which suggestions come, which go, and whether the first is another. Pure. */
import type { ComparedPledge } from '#shared/contract/policy-comparison';

type Compared = ComparedPledge['now'][number];

export type ComparedLine = Compared & {
  /** Where the other list has no such suggestion. */
  readonly isOnlyHere: boolean;
};

export type ComparisonRow = Pick<ComparedPledge, 'pledge'> & {
  readonly now: readonly ComparedLine[];
  readonly then: readonly ComparedLine[];
  readonly isFirstAnother: boolean;
};

const marked = (list: readonly Compared[], other: readonly Compared[]): readonly ComparedLine[] =>
  list.map((each) => ({ ...each, isOnlyHere: !other.some(({ id }) => id === each.id) }));

export const comparisonRow = ({ pledge, now, then }: ComparedPledge): ComparisonRow => ({
  pledge,
  now: marked(now, then),
  then: marked(then, now),
  isFirstAnother: now[0]?.id !== then[0]?.id,
});
