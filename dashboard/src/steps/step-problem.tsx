/** Why a step was refused, with what to do: in words where the API says why, else as any problem. */
import type { Problem } from '../api/problem.ts';
import { Link } from '../app/link.tsx';
import { matchPath } from '../app/pages.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { refusalText } from '../matches/refusal-text.ts';

type StepProblemProps = {
  readonly problem: Problem;
  /** Shows what stands now. */
  readonly reload: () => void;
};

export const StepProblem = ({ problem, reload }: StepProblemProps) => {
  const words = useWords();
  const { say } = words;
  const { reason, status } = problem;
  const retry = { retry: reload, retryText: say('problem.reload') };
  if (!reason) {
    return <ProblemNotice problem={problem} {...((status === 412 || status === 409) && retry)} />;
  }
  return (
    <div className="notice notice--problem" role="alert">
      <p>{refusalText(reason, words)}</p>
      <p className="actions">
        {reason.matchId !== undefined && (
          <Link to={matchPath(reason.matchId)}>{say('match.open')}</Link>
        )}
        <button type="button" className="button button--quiet" onClick={reload}>
          {say('problem.reload')}
        </button>
      </p>
    </div>
  );
};
