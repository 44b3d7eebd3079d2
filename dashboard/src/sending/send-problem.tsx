/** Why something was not sent, beside the button that was pressed and in focus: what became of it, what is kept, and the way to send it again. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { problemKey } from '../api/problem-key.ts';
import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useSession } from '../session/session.tsx';
import type { KeptIn } from '../kept/kept-in.ts';
import { useOnline } from './use-online.ts';

type SendProblemProps = {
  readonly problem: Problem;
  /** Where what was written is, or that a file is still chosen; absent where nobody wrote or chose anything. */
  readonly kept?: KeptIn | 'file';
  /** The same once more. */
  readonly again?: (() => void) | undefined;
  /** Why, where more is known of it than its status. */
  readonly why?: ReactNode;
  /** What else there is to do. */
  readonly children?: ReactNode;
};

/** What time or a connection may mend. */
const mayPass = ({ status, isEnoughForToday }: Problem): boolean =>
  !isEnoughForToday && (status === 0 || status === 429 || status >= 500);

/** Whether it left the device is told by how it began: a connection that is gone now may have carried it before. */
const NoAnswer = ({ isUnsent, isNotLoaded }: Problem) => {
  const { say } = useWords();
  const online = useOnline();
  const [wasOnline] = useState(online);
  const why = isNotLoaded && wasOnline ? 'send.notLoaded' : 'send.offline';
  return (
    <>
      <p>{say(isUnsent ? why : 'send.noAnswer')}</p>
      <p role="status">{!wasOnline && online && say('send.backOnline')}</p>
    </>
  );
};

export const SendProblem = ({ problem, kept, again, why, children }: SendProblemProps) => {
  const { say } = useWords();
  const { signIn } = useSession();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!problem) return;
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div ref={notice} className="notice notice--problem" role="alert" tabIndex={-1}>
      {problem.status === 0 ? (
        <NoAnswer {...problem} />
      ) : (
        (why ?? <p>{say(problemKey(problem))}</p>)
      )}
      {kept && <p>{say(`send.kept.${kept}`)}</p>}
      {problem.requestId !== null && (
        <p className="quiet">{say('problem.request', { id: problem.requestId })}</p>
      )}
      <p className="actions">
        {problem.status === 401 && (
          <button type="button" className="button" onClick={signIn}>
            {say('session.signIn')}
          </button>
        )}
        {again && mayPass(problem) && (
          <button type="button" className="button" onClick={again}>
            {say('send.again')}
          </button>
        )}
        {children}
      </p>
    </div>
  );
};
