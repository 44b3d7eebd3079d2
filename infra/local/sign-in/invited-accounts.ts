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
});

export type InvitedAccount = z.infer<typeof accountSchema>;

export type InvitedAccounts = {
  readonly all: () => readonly InvitedAccount[];
  /** By the address or by the subject, as the user pool finds them. */
  readonly find: (username: string) => InvitedAccount | undefined;
  readonly make: (email: string) => InvitedAccount;
  readonly change: (account: InvitedAccount, fields: Partial<InvitedAccount>) => void;
};

export const subjectOfAccount = ({ name }: InvitedAccount): string =>
  subjectOf(name as PersonaName);

/** With every scope, as the client in the cloud has: what they may do, the table says. */
export const personaOf = ({ name, email }: InvitedAccount): Persona => ({
  name,
  label: email,
  does: '',
  groups: [],
  scopes: ['acsg/read', 'acsg/write', 'acsg/admin'],
  offered: true,
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
    make: (email) => {
      const name = `invited-${randomUUID().slice(0, 8)}`;
      const account = { name, email: email.toLowerCase(), enabled: true, hasSignedIn: false };
      keep([...accounts, account]);
      return account;
    },
    change: ({ name }, fields) =>
      keep(accounts.map((each) => (each.name === name ? { ...each, ...fields } : each))),
  };
};
