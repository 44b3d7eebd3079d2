/** Who is signed in, for every component. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';

import type { Me } from '../api/answers.ts';
import { noAnswer, type Problem } from '../api/problem.ts';
import { navigate } from '../navigation/location.ts';
import { landingPath } from '../navigation/landing.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { addressHere } from '../sign-in/address-here.ts';
import { endSession, endSessionHere, type Lost, lostBySigningOut } from './sign-out.ts';

export type Session =
  /** `isHalfOut`: signed out here, while the issuer did not answer and may still know them. */
  | { readonly status: 'anonymous'; readonly isHalfOut?: true }
  | { readonly status: 'signingIn' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'signedIn'; readonly me: Me };

export type SessionActions = {
  readonly session: Session;
  readonly signIn: () => void;
  /** Asks first where something typed would be lost. */
  readonly signOut: () => void;
  /** What the question before a sign-out is about, while it is asked. */
  readonly leaving: Lost | null;
  readonly stay: () => void;
  readonly leave: () => void;
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
  const { answers, views, client, signIn: issuer, otherTabs } = useServices();
  const { language } = useWords();
  const [session, setSession] = useState<Session>({ status: 'anonymous' });

  const signIn = useCallback(() => {
    setSession({ status: 'signingIn' });
    issuer
      .begin(landingPath(addressHere()), language)
      .catch(() => setSession({ status: 'failed', problem: noAnswer }));
  }, [issuer, language]);

  const [leaving, setLeaving] = useState<Lost | null>(null);
  const stay = useCallback(() => setLeaving(null), []);
  const leave = useCallback(() => {
    setLeaving(null);
    setSession({ status: 'anonymous' });
    navigate('/');
    endSession({ answers, signIn: issuer, otherTabs }).catch(() =>
      setSession({ status: 'anonymous', isHalfOut: true }),
    );
  }, [answers, issuer, otherTabs]);
  const signOut = useCallback(() => {
    void lostBySigningOut({ answers, otherTabs }).then((lost) =>
      lost ? setLeaving(lost) : leave(),
    );
  }, [answers, otherTabs, leave]);
  useEffect(() => otherTabs.answerUnsent(() => answers.isUnsentHere()), [answers, otherTabs]);

  const toldSignedOut = useRef(false);
  const leaveToo = useEffectEvent(() => {
    toldSignedOut.current = true;
    setLeaving(null);
    void endSessionHere({ answers, signIn: issuer });
    if (session.status !== 'signedIn') return;
    setSession({ status: 'anonymous' });
    navigate('/');
  });
  useEffect(() => otherTabs.onSignedOut(() => leaveToo()), [otherTabs]);

  const completeSignIn = useCallback(async () => {
    setSession({ status: 'signingIn' });
    toldSignedOut.current = false;
    const goOn = (known: Session, returnTo: string): void => {
      setSession(known);
      navigate(returnTo, { replace: true });
    };
    try {
      const { subject, returnTo } = await issuer.complete();
      if (subject === undefined) return goOn({ status: 'anonymous' }, returnTo);
      const answer = await client('getMe');
      if (toldSignedOut.current) {
        await issuer.forget();
        return goOn({ status: 'anonymous' }, returnTo);
      }
      if (!answer.ok) return setSession({ status: 'failed', problem: answer.problem });
      answers.openFor(subject);
      views.openFor(subject);
      return goOn({ status: 'signedIn', me: answer.value }, returnTo);
    } catch {
      return setSession({ status: 'failed', problem: noAnswer });
    }
  }, [answers, views, client, issuer]);

  const actions = useMemo(
    () => ({ session, signIn, signOut, leaving, stay, leave, completeSignIn }),
    [session, signIn, signOut, leaving, stay, leave, completeSignIn],
  );
  return <SessionContext value={actions}>{children}</SessionContext>;
};
