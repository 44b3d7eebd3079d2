/** Which registered party a file names: by its id, its country, its name; what only looks alike is for people to look at. */
import type { PartyReference, PartySubmission } from '../domain/party.ts';
import { refuse, ok, type Result } from '../domain/result.ts';
import { tellingWordsOf } from '../vocabulary/country-search.ts';
import { findTerm, type Language, notStated, notStatedLabel } from '../vocabulary/label.ts';
import { stakeholderTypes } from '../vocabulary/stakeholder-types.ts';
import type { RefusalCode } from './note.ts';
import { countryNamed } from './places-named.ts';
import { type CellNote, wordsOfCode } from './read-grid-cell.ts';
import { sameName } from './same-name.ts';
import type { NamedParty } from './record-of-rows.ts';

export type PartyNote = CellNote & { readonly column: 'entity_name' | 'entity_type' | 'iso3' };

export type FoundParty = {
  readonly party: PartyReference | undefined;
  /** To be registered, where there is none. */
  readonly submission: Pick<PartySubmission, 'name' | 'type' | 'country'>;
  /** Whether the name alone tells it from no other party. */
  readonly isNameShared: boolean;
  readonly notes: readonly PartyNote[];
};

/** What is left when accents, signs and small words are taken away. */
const likeness = (name: string): string => tellingWordsOf(name).join(' ');

type Folded = { readonly same: string; readonly alike: string };

/** Each party is compared with every row, so its name is folded once. */
const foldedNames = new WeakMap<PartyReference, Folded>();

const foldedNameOf = (party: PartyReference): Folded => {
  const kept = foldedNames.get(party);
  if (kept) return kept;
  const made = { same: sameName(party.name), alike: likeness(party.name) };
  foldedNames.set(party, made);
  return made;
};

type Known = readonly PartyReference[];
type Refused = { readonly code: RefusalCode; readonly column: PartyNote['column'] };

/** A State by its country, whatever it is called. */
const isState = ({ type, name, country }: NamedParty): boolean => {
  if (type !== '') return type === 'state';
  const named = countryNamed(name);
  return named !== undefined && (country === '' || country === named);
};

const goesWith = (party: PartyReference, country: string): boolean =>
  country === '' || party.country === null || party.country === country;

const oneOf = (parties: Known): Result<PartyReference | undefined, Refused> =>
  parties.length > 1 ? refuse({ code: 'partyChoice', column: 'entity_name' }) : ok(parties[0]);

type Sought = { readonly named: NamedParty; readonly country: string; readonly isState: boolean };

const find = (known: Known, sought: Sought): Result<PartyReference | undefined, Refused> => {
  const { named, country } = sought;
  const byId = named.id === '' ? undefined : known.find(({ id }) => id === named.id);
  if (byId) return ok(byId);
  if (sought.isState && country !== '') {
    const state = known.find((party) => party.type === 'state' && party.country === country);
    if (state) return ok(state);
  }
  const compatible = known.filter(
    (party) => goesWith(party, country) && (!sought.isState || party.type !== 'state'),
  );
  const written = sameName(named.name);
  const same = compatible.filter((party) => foldedNameOf(party).same === written);
  if (same.length > 0) return oneOf(same);
  const alike = likeness(named.name);
  return alike === ''
    ? ok(undefined)
    : oneOf(compatible.filter((party) => foldedNameOf(party).alike === alike));
};

const typeName = (type: string | null, language: Language): string =>
  findTerm(stakeholderTypes, type ?? '')?.label[language] ?? notStatedLabel[language];

const notesOfKnown = (
  party: PartyReference,
  { named, isState: asState }: Sought,
  language: Language,
) => {
  const notes: PartyNote[] = [];
  const isCalledSo =
    named.name === '' ||
    sameName(party.name) === sameName(named.name) ||
    (asState && countryNamed(named.name) === party.country);
  if (!isCalledSo)
    notes.push({ code: 'partyLooksLike', column: 'entity_name', values: { name: party.name } });
  if (named.type !== '' && named.type !== notStated && named.type !== party.type)
    notes.push({
      code: 'partyOtherType',
      column: 'entity_type',
      values: { type: typeName(party.type, language) },
    });
  if (named.country !== '' && party.country !== null && named.country !== party.country)
    notes.push({
      code: 'partyOtherCountry',
      column: 'iso3',
      values: { country: wordsOfCode('countries', party.country, language) },
    });
  return notes;
};

const nameAgainstCode = (
  { name, country }: NamedParty,
  language: Language,
): readonly PartyNote[] => {
  const byName = countryNamed(name);
  if (byName === undefined || country === '' || byName === country) return [];
  const values = {
    named: wordsOfCode('countries', byName, language),
    coded: wordsOfCode('countries', country, language),
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
  const elsewhere = known.find((party) => foldedNameOf(party).same === written);
  const stated = findTerm(stakeholderTypes, type)?.id ?? null;
  const name = named.name === '' ? wordsOfCode('countries', country, 'en') : named.name;
  const note: PartyNote = elsewhere?.country
    ? {
        code: 'sameNameElsewhere',
        column: 'iso3',
        values: { country: wordsOfCode('countries', elsewhere.country, language) },
      }
    : { code: 'newParty', column: 'entity_name', values: { name } };
  return ok({
    party: undefined,
    submission: { name, type: stated, country: country === '' ? null : country },
    isNameShared: elsewhere !== undefined,
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
        isNameShared: false,
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
export const namesOwnParty = (own: PartyReference, named: NamedParty): boolean => {
  if (named.id === own.id || (named.name === '' && named.country === '')) return true;
  if (named.country !== '' && own.country !== null && named.country !== own.country) return false;
  return (
    named.name === '' ||
    likeness(named.name) === likeness(own.name) ||
    (own.type === 'state' && countryNamed(named.name) === own.country)
  );
};
