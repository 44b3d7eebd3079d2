/** Where the issuer sends people back to: takes the token, then goes on to the page they wanted. */
import { useEffect, useRef } from 'react';

import { PageHeading } from '../navigation/arrival.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { useSession } from './session.tsx';

export const SignedInPage = () => {
  const { say } = useWords();
  const { session, completeSignIn, signIn } = useSession();
  const begun = useRef(false);
  useEffect(() => {
    // The code in the address is good for one exchange, however often React runs the effect.
    if (begun.current) return;
    begun.current = true;
    void completeSignIn();
  }, [completeSignIn]);
  const failed = session.status === 'failed';
  return (
    <>
      <PageHeading>{say(failed ? 'session.failedTitle' : 'session.signingIn')}</PageHeading>
      {failed && (
        <div role="alert">
          <p>{say('session.failedText')}</p>
          <p className="quiet">{session.problem.detail || session.problem.title}</p>
          <button type="button" className="button" onClick={signIn}>
            {say('session.tryAgain')}
          </button>
        </div>
      )}
    </>
  );
};
