/** Recomputes from the records what the product derived from them, says what differs, and has it put right: what the hourly run does, at once. */
import type { FormEvent } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { looksAfterAll } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useVerification, type Verifying } from './use-verification.ts';
import { useProgress } from './use-progress.ts';
import { VerifiedSoFar } from './verified-so-far.tsx';

/** One button all the time, so that whoever pressed it stays at it. */
const mainText = ({ run, isRunning, isDone }: Verifying) => {
  if (isRunning) return 'verification.pause' as const;
  if (run === undefined) return 'verification.begin' as const;
  return isDone ? ('verification.another' as const) : ('verification.goOn' as const);
};

const repairsIn = (form: HTMLFormElement): boolean => new FormData(form).has('repair');

const Choice = () => {
  const { say } = useWords();
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          name="repair"
          defaultChecked
          aria-describedby="verification-repair-hint"
        />
        <span>{say('verification.repair')}</span>
      </label>
      <p className="quiet" id="verification-repair-hint">
        {say('verification.repairHint')}
      </p>
    </div>
  );
};

export const VerificationPanel = () => {
  const { say } = useWords();
  const verifying = useVerification();
  const { run, isRunning, isDone, problem, begin, goOn, pause, putAway } = verifying;
  const said = useProgress(run && { walk: run.walk, isRunning });
  const press = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isRunning) pause();
    else if (run === undefined) begin(repairsIn(event.currentTarget));
    else if (isDone) putAway();
    else goOn();
  };
  return (
    <section className="panel" aria-labelledby="verification-title">
      <h2 id="verification-title">{say(run ? 'verification.soFar' : 'verification.beginTitle')}</h2>
      <p role="status">{said}</p>
      {run && <VerifiedSoFar walk={run.walk} />}
      {run && !isDone && <p className="quiet">{say('verification.meanwhile')}</p>}
      <form className="record-form" onSubmit={press}>
        {!run && <Choice />}
        {problem && <SendProblem problem={problem} again={goOn} />}
        <p className="actions">
          <button type="submit" className="button">
            {say(mainText(verifying))}
          </button>
          {run && !isRunning && !isDone && (
            <button type="button" className="button button--quiet" onClick={putAway}>
              {say('verification.another')}
            </button>
          )}
        </p>
      </form>
    </section>
  );
};

export const VerificationPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('verification.title')} />;
  return (
    <>
      <PageHeading>{say('verification.title')}</PageHeading>
      <p className="lead">{say('verification.lead')}</p>
      {looksAfterAll(session.me) ? (
        <VerificationPanel />
      ) : (
        <p className="notice">{say('problem.forbidden')}</p>
      )}
    </>
  );
};
