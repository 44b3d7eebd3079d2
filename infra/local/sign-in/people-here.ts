/** As whom somebody may sign in here: the personas of every run, and who was invited in this one. */
import { type InvitedAccounts, type InvitedPersona, personaOf } from './invited-accounts.ts';
import { findPersona, type Persona } from './personas.ts';

export type PeopleHere = {
  readonly find: (name: unknown) => Persona | undefined;
  readonly invited: () => readonly InvitedPersona[];
  readonly signedIn: (name: string) => void;
};

export const peopleHere = (accounts: InvitedAccounts): PeopleHere => {
  const enabled = () => accounts.all().filter((account) => account.enabled);
  const invited = () => enabled().map(personaOf);
  return {
    invited,
    find: (name) => findPersona(name) ?? invited().find((persona) => persona.name === name),
    signedIn: (name) => {
      const account = enabled().find((each) => each.name === name);
      if (account && !account.hasSignedIn) accounts.change(account, { hasSignedIn: true });
    },
  };
};
