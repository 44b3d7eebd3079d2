/** A match that waits for an answer, or whose records changed since it was put to both sides. */
import type { WaitingMatch } from '#shared/contract/people/waiting-views';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { answerPath, matchPath } from '../navigation/pages.ts';
import { vocabularyLabel } from '../records/names.ts';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { ageText } from './age-text.ts';

type MatchLineProps = {
  readonly match: WaitingMatch;
  readonly asOf: string;
  readonly reason: string;
  /** Whether an answer is asked of the reader's own party. */
  readonly toAnswer?: boolean;
};

export const MatchLine = ({ match, asOf, reason, toAnswer = false }: MatchLineProps) => {
  const words = useWords();
  return (
    <li className="waiting">
      <div className="waiting__what">
        <p className="waiting__title">
          <Link to={toAnswer ? answerPath(match.id) : matchPath(match.id)} data-line="link">
            <bdi dir="auto">{match.title}</bdi>
          </Link>
          <SyntheticMark synthetic={match.synthetic} />
        </p>
        <p className="quiet">
          {vocabularyLabel('matchStates', match.state, words)} · {ageText(match.since, asOf, words)}
        </p>
        <p className="waiting__reason">{reason}</p>
      </div>
    </li>
  );
};
