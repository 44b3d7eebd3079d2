/** A person and their right in the reader's words. Pure. */
import type { Person } from '#shared/contract/operations/person-operations';
import type { Duty, Role } from '#shared/domain/parties/role';

import type { PartyView } from '../api/answers.ts';
import type { Words } from '../i18n/words.ts';
import { vocabularyLabels } from '../records/names.ts';
import { partyName } from '../records/party-name.ts';

export const personName = ({ name, sub, isYou }: Person, { say }: Words): string => {
  const known = name ?? say('people.unnamed', { id: sub });
  return isYou ? say('people.you', { name: known }) : known;
};

/** Without one in the table, the identity provider's groups make somebody an administrator. */
export const roleText = (role: Role | null, { say }: Words): string =>
  say(`role.${role ?? 'administrator'}`);

export const dutyText = (duty: Duty | null, { say }: Words): string =>
  say(`people.duty.${duty ?? 'none'}`);

/** Whom they act or read for. */
export const actsForText = (
  { partyId, partyName: name, countries }: Person,
  parties: ReadonlyMap<string, PartyView>,
  words: Words,
): string => {
  const party = parties.get(partyId ?? '');
  if (party) return partyName(party, words);
  if (partyId !== null) return name ?? partyId;
  return countries.length > 0 ? vocabularyLabels('countries', countries, words) : '';
};

/** All of it in a line, to be compared with how it stood. */
export const rightText = (
  person: Person,
  parties: ReadonlyMap<string, PartyView>,
  words: Words,
): string => {
  const { role, duty, managesMembers, state } = person;
  return [
    personName(person, words),
    roleText(role, words),
    actsForText(person, parties, words),
    role === 'representative' ? dutyText(duty, words) : '',
    managesMembers ? words.say('people.managesMembers') : '',
    words.say(`people.state.${state}`),
  ]
    .filter(Boolean)
    .join(' · ');
};
