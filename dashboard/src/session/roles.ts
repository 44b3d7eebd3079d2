/** What a role means for the pages. The server decides; this only spares people dead ends. */
import { mayLead } from '#shared/domain/records/lead';
import type { RecordKind } from '#shared/domain/records/record';

import type { Me } from '../api/answers.ts';

/** Those who see every record. */
export const isStaff = ({ role }: Me): boolean => role === 'secretariat' || role === 'reader';

/** Those who see what is not public of chosen countries. */
export const readsCountries = ({ role }: Me): boolean => role === 'countryReader';

export const readsCountry = ({ countries = [] }: Me, country: string): boolean =>
  countries.some((each) => each === country);

/** Those whose party wants its approver to submit and release. */
export const draftsOnly = ({ draftsOnly: only }: Me): boolean => only === true;

/** Those who propose matches. */
export const isSecretariat = ({ role }: Me): boolean => role === 'secretariat';

/** Those who read what its party and the Secretariat alone do of a record. */
export const readsWhatItsPartyDoes = (me: Me, partyId: string): boolean =>
  isSecretariat(me) || me.party?.id === partyId;

/** Those who manage anybody; whom, the page of people knows, with the table that every page would carry otherwise. */
export const managesPeople = ({ role, managesMembers }: Me): boolean =>
  role === 'administrator' || role === 'secretariat' || managesMembers === true;

/** Those who make two records of one body one. */
export const mergesParties = ({ role }: Me): boolean =>
  role === 'administrator' || role === 'secretariat';

const kinds = ['pledge', 'offer'] as const satisfies readonly RecordKind[];

/** Those who verify, and decide by what suggestions are made. */
export const looksAfterAll = ({ role }: Me): boolean =>
  role === 'administrator' || role === 'secretariat';

/** The kinds of record that somebody may submit; whoever is not signed in is shown what there is. */
export const kindsToSubmit = (me: Me | null): readonly RecordKind[] => {
  if (me === null) return kinds;
  const { role, party } = me;
  if (role !== 'representative' || party === null) return [];
  return kinds.filter((kind) => mayLead(kind, party));
};
