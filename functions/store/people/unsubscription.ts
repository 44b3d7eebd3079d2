/** The words by which a mail ends the mails of whom it is for, without sign-in: sealed, so that nobody can make them for somebody else. */
import type { Secret } from '../secret-store.ts';

const scope = 'end mails';

export const unsubscriptionOf = (secret: Secret, sub: string): string => secret.seal(scope, sub);

/** Undefined for what was not sealed here. */
export const subOfUnsubscription = (secret: Secret, token: string): string | undefined =>
  secret.open(scope, token);
