/** Who is signed in, and the way in and out. */
import { useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { useSession } from '../session/session.tsx';
import { OwnParty } from '../party-names/own-party.tsx';

type AccountProps = { readonly signOutButton: (element: HTMLButtonElement | null) => void };

export const HeaderAccount = ({ signOutButton }: AccountProps) => {
  const { say } = useWords();
  const { session, signIn, signOut } = useSession();
  const [pressed, setPressed] = useState(false);
  if (session.status !== 'signedIn') {
    const isHalfOut = session.status === 'anonymous' && session.isHalfOut;
    return (
      <>
        {isHalfOut && <p role="alert">{say('session.halfOut')}</p>}
        {session.status === 'failed' && pressed && <p role="alert">{say('session.failedHere')}</p>}
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            setPressed(true);
            signIn();
          }}
        >
          {say('session.signIn')}
        </button>
      </>
    );
  }
  const { me } = session;
  return (
    <div className="account">
      <span className="account__who">
        {me.party ? <OwnParty party={me.party} /> : say(`role.${me.role}`)}
      </span>
      <button ref={signOutButton} type="button" className="button button--quiet" onClick={signOut}>
        {say('session.signOut')}
      </button>
    </div>
  );
};
