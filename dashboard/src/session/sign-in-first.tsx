/** A page that needs sign-in, before it: what it is for, and the way in. */
import type { ReactNode } from 'react';

import { PageHeading } from '../navigation/arrival.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { useSession } from './session.tsx';

type SignInFirstProps = {
  readonly title: string;
  readonly text?: 'session.first' | 'session.firstToSubmit';
  readonly children?: ReactNode;
};

export const SignInFirst = ({ title, text = 'session.first', children }: SignInFirstProps) => {
  const { say } = useWords();
  const { session, signIn } = useSession();
  return (
    <>
      <PageHeading>{title}</PageHeading>
      {children}
      <div className="notice">
        <p>{say(text)}</p>
        {session.status === 'failed' && <p role="alert">{say('session.failedText')}</p>}
        <button
          type="button"
          className="button"
          onClick={signIn}
          aria-disabled={session.status === 'signingIn'}
        >
          {say(session.status === 'signingIn' ? 'session.signingIn' : 'session.signIn')}
        </button>
      </div>
    </>
  );
};
