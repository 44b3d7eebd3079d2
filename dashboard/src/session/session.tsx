/** Who is signed in, for every component. */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

import type { Me } from '../api/answers.ts';
import { noAnswer, type Problem } from '../api/problem.ts';
import { navigate } from '../navigation/location.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { addressHere } from '../sign-in/address-here.ts';
import { endSession } from './sign-out.ts';

export type Session =
  /** `isHalfOut`: signed out here, while the issuer did not answer and may still know them. */
  | { readonly status: 'anonymous'; readonly isHalfOut?: true }
  | { readonly status: 'signingIn' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'signedIn'; readonly me: Me };

export type SessionActions = {
  readonly session: Session;
  readonly signIn: () => void;
  readonly signOut: () => void;
  /** At /signed-in: ends the sign-in, learns who it is and goes on to where they wanted to be. */
  readonly completeSignIn: () => Promise<void>;
};

const SessionContext = createContext<SessionActions | null>(null);

export const useSession = (): SessionActions => {
  const actions = useContext(SessionContext);
  if (!actions) throw new Error('useSession outside of SessionProvider');
  return actions;
};

export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const { answers, client, signIn: issuer } = useServices();
  const { language } = useWords();
  const [session, setSession] = useState<Session>({ status: 'anonymous' });

  const signIn = useCallback(() => {
    setSession({ status: 'signingIn' });
    issuer
      .begin(addressHere(), language)
      .catch(() => setSession({ status: 'failed', problem: noAnswer }));
  }, [issuer, language]);

  const signOut = useCallback(() => {
    setSession({ status: 'anonymous' });
    navigate('/');
    endSession({ answers, signIn: issuer }).catch(() =>
      setSession({ status: 'anonymous', isHalfOut: true }),
    );
  }, [answers, issuer]);

  const completeSignIn = useCallback(async () => {
    setSession({ status: 'signingIn' });
    try {
      const { signedIn, returnTo } = await issuer.complete();
      if (!signedIn) {
        setSession({ status: 'anonymous' });
        return navigate(returnTo, { replace: true });
      }
      const answer = await client('getMe');
      if (!answer.ok) return setSession({ status: 'failed', problem: answer.problem });
      setSession({ status: 'signedIn', me: answer.value });
      return navigate(returnTo, { replace: true });
    } catch {
      return setSession({ status: 'failed', problem: noAnswer });
    }
  }, [client, issuer]);

  const actions = useMemo(
    () => ({ session, signIn, signOut, completeSignIn }),
    [session, signIn, signOut, completeSignIn],
  );
  return <SessionContext value={actions}>{children}</SessionContext>;
};
