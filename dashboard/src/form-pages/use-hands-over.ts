/** Whether whoever fills in a form hands it over to the approver of their party instead of submitting it. */
import { draftsOnly } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';

export const useHandsOver = (): boolean => {
  const { session } = useSession();
  return session.status === 'signedIn' && draftsOnly(session.me);
};
