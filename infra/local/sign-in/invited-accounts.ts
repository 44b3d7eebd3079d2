/** Who was invited on this machine: kept in the data folder, as the user pool keeps accounts, and signed in as without a password like every persona. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import * as z from 'zod';

import { type Persona, type PersonaName, subjectOf } from './personas.ts';

const accountSchema = z.object({
  name: z.string(),
  email: z.string(),
  enabled: z.boolean(),
  hasSignedIn: z.boolean(),
  language: z.string().default('en'),
  /** As it would have gone by mail. */
  invitation: z.object({ subject: z.string(), page: z.string() }).optional(),
});

export type InvitedAccount = z.infer<typeof accountSchema>;

export type InvitedAccounts = {
  readonly all: () => readonly InvitedAccount[];
  /** By the address or by the subject, as the user pool finds them. */
  readonly find: (username: string) => InvitedAccount | undefined;
  readonly make: (email: string, language: string) => InvitedAccount;
  readonly change: (account: InvitedAccount, fields: Partial<InvitedAccount>) => void;
};

export const subjectOfAccount = ({ name }: InvitedAccount): string =>
  subjectOf(name as PersonaName);

/** With the invitation that went. */
export type InvitedPersona = Persona & Pick<InvitedAccount, 'invitation'>;

/** With every scope, as the client in the cloud has: what they may do, the table says. */
export const personaOf = ({ name, email, invitation }: InvitedAccount): InvitedPersona => ({
  name,
  label: email,
  does: '',
  groups: [],
  scopes: ['acsg/read', 'acsg/write', 'acsg/admin'],
  invitation,
});

const load = (file: string): readonly InvitedAccount[] =>
  existsSync(file) ? z.array(accountSchema).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

export const openInvitedAccounts = (file: string): InvitedAccounts => {
  let accounts = load(file);
  const keep = (changed: readonly InvitedAccount[]): void => {
    accounts = changed;
    writeFileSync(file, JSON.stringify(accounts), { mode: 0o600 });
  };
  return {
    all: () => accounts,
    find: (username) =>
      accounts.find(
        (account) =>
          account.email === username.toLowerCase() || subjectOfAccount(account) === username,
      ),
    make: (email, language) => {
      const name = `invited-${randomUUID().slice(0, 8)}`;
      const address = email.toLowerCase();
      const account = { name, email: address, enabled: true, hasSignedIn: false, language };
      keep([...accounts, account]);
      return account;
    },
    change: ({ name }, fields) =>
      keep(accounts.map((each) => (each.name === name ? { ...each, ...fields } : each))),
  };
};
