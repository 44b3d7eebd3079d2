/** Why a step was not taken, at the button that was to take it: focus goes here, and what was typed stays. */
import { useEffect, useRef } from 'react';

import type { Problem } from '../api/problem.ts';
import { Link } from '../app/link.tsx';
import { matchPath } from '../app/pages.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { refusalText } from '../matches/refusal-text.ts';

type StepProblemProps = {
  readonly problem: Problem;
  /** How it stood when the form was opened, and how it stands now. */
  readonly opened: string;
  readonly now: string;
};

const Why = ({ problem }: { readonly problem: Problem }) => {
  const words = useWords();
  const { reason } = problem;
  if (!reason && (problem.status === 412 || problem.status === 409)) {
    return (
      <p className="notice notice--problem" role="alert">
        {words.say(problem.status === 412 ? 'step.changed' : 'step.conflict')}
      </p>
    );
  }
  if (!reason) return <ProblemNotice problem={problem} />;
  return (
    <div className="notice notice--problem" role="alert">
      <p>{refusalText(reason, words)}</p>
      {reason.matchId !== undefined && (
        <p className="actions">
          <Link to={matchPath(reason.matchId)}>{words.say('match.open')}</Link>
        </p>
      )}
    </div>
  );
};

export const StepProblem = ({ problem, opened, now }: StepProblemProps) => {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Why problem={problem} />
      {opened !== now && (
        <dl className="facts">
          <div>
            <dt>{say('step.stood')}</dt>
            <dd>
              <del>{opened}</del>
            </dd>
          </div>
          <div>
            <dt>{say('step.stands')}</dt>
            <dd>
              <ins>{now}</ins>
            </dd>
          </div>
        </dl>
      )}
      <p>{say('step.kept')}</p>
    </div>
  );
};
