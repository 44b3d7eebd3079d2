/** How many matches a list has on all its pages, whatever of it is shown. */
import type { Total } from '../../api/answers.ts';
import { useWords } from '../../i18n/words-context.tsx';

type MatchesTotalProps = {
  readonly total: Total;
  readonly isNarrowed: boolean;
  /** What is said where there is none at all. */
  readonly none: string;
};

export const MatchesTotal = ({ total, isNarrowed, none }: MatchesTotalProps) => {
  const { say } = useWords();
  const { count, complete } = total;
  if (!complete) return say('matches.atLeast', { count });
  if (count > 0) return say('matches.total', { count });
  return isNarrowed ? say('matches.noneFits') : none;
};
