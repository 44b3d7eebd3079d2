/** Which registered party a file names: by its id, its country, its name; what only looks alike is for people to look at. */
import type { PartySubmission } from '../domain/party.ts';
import { refuse, ok, type Result } from '../domain/result.ts';
import { findTerm, type Language, notStated, notStatedLabel } from '../vocabulary/label.ts';
import { stakeholderTypes } from '../vocabulary/stakeholder-types.ts';
import { labelOf } from '../vocabulary/vocabulary.ts';
import type { LookCode } from './look-codes.ts';
import { type KnownParty, isCalled, nameLikeness, looksCalled } from './party-names.ts';
import { sameName } from './same-name.ts';
import { countryNamed } from './places-named.ts';

/** As it is named in a file; who that is here, others find. */
export type NamedParty = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country: string;
};

/** What of a named party something is said of. */
export type PartyPart = 'entity_name' | 'entity_type' | 'iso3';

export type PartyNote = {
  readonly code: LookCode;
  readonly column: PartyPart;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The registered party that is meant, where that is in doubt. */
  readonly party?: { readonly id: string; readonly name: string };
};

export type FoundParty = {
  readonly party: KnownParty | undefined;
  /** To be registered, where there is none. */
  readonly submission: Pick<PartySubmission, 'name' | 'type' | 'country'>;
  readonly notes: readonly PartyNote[];
};

type Known = readonly KnownParty[];
type Refused = {
  readonly code: 'partyChoice' | 'partyMissing' | 'typeMissing' | 'stateNeedsCountry';
  readonly column: PartyPart;
};

const countryIn = (code: string, language: Language): string =>
  labelOf('countries', code)?.[language] ?? code;

/** A State by its country, whatever it is called. */
const isState = ({ type, name, country }: NamedParty): boolean => {
  if (type !== '') return type === 'state';
  const named = countryNamed(name);
  return named !== undefined && (country === '' || country === named);
};

export const goesWith = (party: KnownParty, country: string): boolean =>
  country === '' || party.country === null || party.country === country;

const oneOf = (parties: Known): Result<KnownParty | undefined, Refused> =>
  parties.length > 1 ? refuse({ code: 'partyChoice', column: 'entity_name' }) : ok(parties[0]);

type Sought = { readonly named: NamedParty; readonly country: string; readonly isState: boolean };

/** Whether people noted that another register knows it by this id. */
const isKnownAs = ({ outsideIds = [] }: KnownParty, id: string): boolean =>
  outsideIds.some((outside) => outside.id === id);

/** By its id here before any of another register. */
export const partiesOfId = (known: Known, id: string): Known => {
  const here = known.filter((party) => party.id === id);
  return here.length > 0 ? here : known.filter((party) => isKnownAs(party, id));
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

const typeName = (type: string | null, language: Language): string =>
  findTerm(stakeholderTypes, type ?? '')?.label[language] ?? notStatedLabel[language];

export const otherType = (
  party: KnownParty,
  { type }: NamedParty,
  language: Language,
): readonly PartyNote[] =>
  type === '' || type === notStated || type === party.type
    ? []
    : [
        {
          code: 'partyOtherType',
          column: 'entity_type',
          values: { type: typeName(party.type, language) },
        },
      ];

const notesOfKnown = (
  party: KnownParty,
  { named, isState: asState }: Sought,
  language: Language,
) => {
  const notes: PartyNote[] = [];
  const isCalledSo =
    named.name === '' ||
    isCalled(party, sameName(named.name)) ||
    (asState && countryNamed(named.name) === party.country);
  if (!isCalledSo)
    notes.push({
      code: 'partyLooksLike',
      column: 'entity_name',
      values: { name: party.name },
      party: { id: party.id, name: party.name },
    });
  notes.push(...otherType(party, named, language));
  if (named.country !== '' && party.country !== null && named.country !== party.country)
    notes.push({
      code: 'partyOtherCountry',
      column: 'iso3',
      values: { country: countryIn(party.country, language) },
    });
  return notes;
};

export const nameAgainstCode = (
  { name, country }: NamedParty,
  language: Language,
): readonly PartyNote[] => {
  const byName = countryNamed(name);
  if (byName === undefined || country === '' || byName === country) return [];
  const values = {
    named: countryIn(byName, language),
    coded: countryIn(country, language),
  };
  return [{ code: 'nameAgainstCode', column: 'iso3', values }];
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

/** Whether a row names the party that whoever sends it acts for. */
export const namesOwnParty = (own: KnownParty, named: NamedParty): boolean => {
  if (partiesOfId([own], named.id).length > 0) return true;
  // An id by itself is that of some party, and not of this one.
  if (named.name === '' && named.country === '') return named.id === '';
  if (named.country !== '' && own.country !== null && named.country !== own.country) return false;
  return (
    named.name === '' ||
    nameLikeness(named.name) === nameLikeness(own.name) ||
    (own.type === 'state' && countryNamed(named.name) === own.country)
  );
};
