/** What changes for a pledge under another policy: which suggestions come, which go, and whether the first is another. Pure. */
import type { ComparedPledge } from '#shared/contract/suggestions/policy-comparison';

type Compared = ComparedPledge['served'][number];

export type ComparedLine = Compared & {
  /** Where the other list has no such suggestion. */
  readonly isOnlyHere: boolean;
};

export type ComparisonRow = Pick<ComparedPledge, 'pledge'> & {
  readonly served: readonly ComparedLine[];
  readonly other: readonly ComparedLine[];
  readonly isFirstAnother: boolean;
};

const marked = (list: readonly Compared[], beside: readonly Compared[]): readonly ComparedLine[] =>
  list.map((each) => ({ ...each, isOnlyHere: !beside.some(({ id }) => id === each.id) }));

export const comparisonRow = ({ pledge, served, other }: ComparedPledge): ComparisonRow => ({
  pledge,
  served: marked(served, other),
  other: marked(other, served),
  isFirstAnother: served[0]?.id !== other[0]?.id,
});
