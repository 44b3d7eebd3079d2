/** A text in stretches, each with the proposals that it led to. Pure. */
import type { ReadSpan } from '#shared/contract/suggestions/reading-views';

import type { ProposedAnswer } from '../readings/proposals.ts';
import { stretchesIn } from '../readings/quotes.ts';

export type MarkedStretch = {
  readonly start: number;
  readonly text: string;
  readonly proposals: readonly ProposedAnswer[];
};

/** Nearly every word of a text speaks for its area: marking them all would show nothing. */
const isMarked = ({ field }: ProposedAnswer): boolean => field !== 'area';

export const markedStretches = (
  text: string,
  where: ReadSpan['in'],
  proposals: readonly ProposedAnswer[],
): readonly MarkedStretch[] => {
  const marked = proposals
    .filter(isMarked)
    .flatMap((proposal) =>
      stretchesIn(proposal.spans, where).map(({ start, end }) => ({ start, end, proposal })),
    );
  const bounds = new Set([0, text.length, ...marked.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...bounds].filter((each) => each <= text.length).toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, sorted[index + 1]),
    proposals: marked
      .filter((each) => each.start <= start && each.end > start)
      .map(({ proposal }) => proposal),
  }));
};
