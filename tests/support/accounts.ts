/** Accounts in memory, as the identity provider keeps them, with what was sent and ended. */
import type { AccountService } from '#functions/dependencies';
import { ok } from '#shared/domain/result';

type Kept = {
  readonly sub: string;
  readonly email: string;
  readonly language: string;
  hasSignedIn: boolean;
  isShutOut: boolean;
  hasSecondFactor: boolean;
};

export type MemoryAccounts = AccountService & {
  readonly kept: Kept[];
  /** Of whom the groups make an administrator. */
  readonly administrators: Set<string>;
  /** Each invitation that was sent. */
  readonly sent: string[];
};

/** The people of tests sign in without an account that is kept here. */
const isPersona = (username: string): boolean => username.startsWith('persona-');

export const createMemoryAccounts = (): MemoryAccounts => {
  const kept: Kept[] = [];
  const sent: string[] = [];
  const administrators = new Set<string>();
  const change = (sub: string, fields: Partial<Kept>): boolean => {
    const found = kept.find((each) => each.sub === sub);
    return found !== undefined && Object.assign(found, fields) !== undefined;
  };
  return {
    kept,
    sent,
    administrators,
    find: async (username) => {
      if (isPersona(username)) return { sub: username, hasSignedIn: true };
      return kept.find(({ email, sub }) => email === username.toLowerCase() || sub === username);
    },
    create: async (written, language) => {
      const email = written.toLowerCase();
      const account = {
        sub: `invited-${kept.length + 1}`,
        email,
        language,
        hasSignedIn: false,
        isShutOut: false,
        hasSecondFactor: true,
      };
      kept.push(account);
      sent.push(`${language} ${email}`);
      return ok(account);
    },
    inviteAgain: async (email) => {
      sent.push(`again ${email.toLowerCase()}`);
      return ok(true);
    },
    isAdministrator: async (sub) => administrators.has(sub),
    shutOut: async (sub) => void change(sub, { isShutOut: true }),
    letIn: async (sub) => void change(sub, { isShutOut: false }),
    forgetSecondFactor: async (sub) => void change(sub, { hasSecondFactor: false }),
  };
};
