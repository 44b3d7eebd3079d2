/** Why a step was not taken, at the button that was to take it: focus goes here, and what was typed stays. */
import { useEffect, useRef } from 'react';

import type { Problem } from '../api/problem.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { RefusalReason } from './refusal-reason.tsx';
import type { KeptIn } from '../kept/kept-in.ts';
import { SendProblem } from '../sending/send-problem.tsx';

type StepProblemProps = {
  readonly problem: Problem;
  /** How it stood when the form was opened, and how it stands now. */
  readonly opened: string;
  readonly now: string;
  readonly kept: KeptIn;
  /** The same once more. */
  readonly again: () => void;
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
      <RefusalReason reason={reason} />
    </div>
  );
};

/** What was sent did not come to a decision: no answer, or nobody signed in. */
const isUndecided = ({ status }: Problem): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500;

export const StepProblem = ({ problem, opened, now, kept, again }: StepProblemProps) => {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  if (isUndecided(problem)) return <SendProblem problem={problem} kept={kept} again={again} />;
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
