/** What went wrong, in the reader's words, with what to do next. */
import type { Problem } from '../api/problem.ts';
import { problemKey } from '../api/problem-key.ts';
import { useSession } from '../session/session.tsx';
import { useWords } from '../i18n/words-context.tsx';

/** A sign-in that has ended: the way back in keeps the page, and a form keeps its answers. */
const SignInAgain = () => {
  const { say } = useWords();
  const { signIn } = useSession();
  return (
    <button type="button" className="button" onClick={signIn}>
      {say('session.signIn')}
    </button>
  );
};

type ProblemNoticeProps = {
  readonly problem: Problem;
  readonly retry?: () => void;
  readonly retryText?: string;
};

export const ProblemNotice = ({ problem, retry, retryText }: ProblemNoticeProps) => {
  const { say } = useWords();
  return (
    <div className="notice notice--problem" role="alert">
      <p>{say(problemKey(problem))}</p>
      {problem.requestId !== null && (
        <p className="quiet">{say('problem.request', { id: problem.requestId })}</p>
      )}
      {problem.status === 401 && <SignInAgain />}
      {retry && problem.status !== 401 && (
        <button type="button" className="button" onClick={retry}>
          {retryText ?? say('problem.retry')}
        </button>
      )}
    </div>
  );
};
