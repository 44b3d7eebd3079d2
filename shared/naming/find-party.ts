/** Which registered party a file names: by its id, its country, its name; what only looks alike is for people to look at. */
import type { PartySubmission } from '../domain/parties/party.ts';
import { refuse, ok, type Result } from '../domain/result.ts';
import { findTerm, type Language } from '../vocabulary/label.ts';
import { stakeholderTypes } from '../vocabulary/stakeholder-types.ts';
import {
  type KnownParty,
  isCalled,
  nameLikeness,
  looksCalled,
  partiesOfId,
  goesWith,
  type Known,
  oneMeant,
} from './party-names.ts';
import { sameName } from './same-name.ts';
import { countryNamed } from './places-named.ts';
import type { NamedParty, PartyNote, PartyPart, Sought } from './named-party.ts';
import { countryIn, nameAgainstCode, notesOfKnown } from './party-notes.ts';

export type FoundParty = {
  readonly party: KnownParty | undefined;
  /** To be registered, where there is none. */
  readonly submission: Pick<PartySubmission, 'name' | 'type' | 'country'>;
  readonly notes: readonly PartyNote[];
};

type Refused = {
  readonly code: 'partyChoice' | 'partyMissing' | 'typeMissing' | 'stateNeedsCountry';
  readonly column: PartyPart;
};

/** A State by its country, whatever it is called. */
const isState = ({ type, name, country }: NamedParty): boolean => {
  if (type !== '') return type === 'state';
  const named = countryNamed(name);
  return named !== undefined && (country === '' || country === named);
};

const oneOf = (parties: Known): Result<KnownParty | undefined, Refused> => {
  const meant = oneMeant(parties);
  return parties.length > 0 && !meant
    ? refuse({ code: 'partyChoice', column: 'entity_name' })
    : ok(meant);
};

const find = (known: Known, sought: Sought): Result<KnownParty | undefined, Refused> => {
  const { named, country } = sought;
  const ofId = named.id === '' ? [] : partiesOfId(known, named.id);
  if (ofId.length > 0) return oneOf(ofId);
  if (sought.isState && country !== '') {
    const state = known.find((party) => party.type === 'state' && party.country === country);
    if (state) return ok(state);
  }
  const compatible = known.filter(
    (party) => goesWith(party, country) && (!sought.isState || party.type !== 'state'),
  );
  const written = sameName(named.name);
  const same = compatible.filter((party) => isCalled(party, written));
  if (same.length > 0) return oneOf(same);
  const alike = nameLikeness(named.name);
  return alike === ''
    ? ok(undefined)
    : oneOf(compatible.filter((party) => looksCalled(party, alike)));
};

const newParty = (
  known: Known,
  sought: Sought,
  language: Language,
): Result<FoundParty, Refused> => {
  const { named, country, isState: asState } = sought;
  const type = asState ? 'state' : named.type;
  if (type === '') return refuse({ code: 'typeMissing', column: 'entity_type' });
  if (type === 'state' && country === '')
    return refuse({ code: 'stateNeedsCountry', column: 'iso3' });
  const written = sameName(named.name);
  const elsewhere = known.find((party) => isCalled(party, written));
  const stated = findTerm(stakeholderTypes, type)?.id ?? null;
  const name = named.name === '' ? countryIn(country, 'en') : named.name;
  const note: PartyNote = elsewhere?.country
    ? {
        code: 'sameNameElsewhere',
        column: 'iso3',
        values: { country: countryIn(elsewhere.country, language) },
      }
    : { code: 'newParty', column: 'entity_name', values: { name } };
  return ok({
    party: undefined,
    submission: { name, type: stated, country: country === '' ? null : country },
    notes: [note],
  });
};

export const findNamedParty = (
  known: Known,
  named: NamedParty,
  language: Language,
): Result<FoundParty, Refused> => {
  if (named.name === '' && named.id === '' && !(named.type === 'state' && named.country !== ''))
    return refuse({ code: 'partyMissing', column: 'entity_name' });
  const asState = isState(named);
  const country = named.country || (asState ? (countryNamed(named.name) ?? '') : '');
  const sought = { named, country, isState: asState };
  const found = find(known, sought);
  if (!found.ok) return found;
  const party = found.value;
  const made: Result<FoundParty, Refused> = party
    ? ok({
        party,
        submission: party,
        notes: notesOfKnown(party, sought, language),
      })
    : named.name === '' && !asState
      ? refuse({ code: 'partyMissing', column: 'entity_name' })
      : newParty(known, sought, language);
  return made.ok
    ? ok({ ...made.value, notes: [...made.value.notes, ...nameAgainstCode(named, language)] })
    : made;
};
