/** Names of parties as they are compared: what nobody sees makes no other name, and what only looks alike is for people. */
import type { Party, PartyIdentity, PartyReference } from '../domain/parties/party.ts';
import { movedReference } from '../domain/merging/moved-party.ts';
import { tellingWordsOf } from '../vocabulary/country-search.ts';
import { sameName } from './same-name.ts';
import { countryNamed } from './places-named.ts';
import type { NamedParty } from './named-party.ts';

export type KnownParty = PartyReference &
  Pick<Party, 'otherNames' | 'outsideIds'> & {
    /** Whom it stands for since it went into another party. Its own names and ids go on finding it. */
    readonly into?: PartyIdentity;
  };
export type Known = readonly KnownParty[];

/** Behind a name, its own short form says nothing more. */
const withoutShortForm = (name: string): string =>
  name.trimEnd().replace(/(?<=\S)\s*\(\p{Lu}[\p{Lu}\p{N}-]{1,11}\)\.?$/u, '');

/** What is left when accents, signs, small words and a short form are taken away. */
export const nameLikeness = (name: string): string =>
  tellingWordsOf(withoutShortForm(name)).join(' ');

type Folded = { readonly same: ReadonlySet<string>; readonly alike: ReadonlySet<string> };

/** Each party is compared with every row, so its names are folded once. */
const foldedNames = new WeakMap<KnownParty, Folded>();

const foldedNamesOf = (party: KnownParty): Folded => {
  const kept = foldedNames.get(party);
  if (kept) return kept;
  const names = [party.name, ...(party.otherNames ?? []).map(({ name }) => name)];
  const made = { same: new Set(names.map(sameName)), alike: new Set(names.map(nameLikeness)) };
  foldedNames.set(party, made);
  return made;
};

/** `name` as `sameName` gives it. */
export const isCalled = (party: KnownParty, name: string): boolean =>
  foldedNamesOf(party).same.has(name);

/** `name` as `nameLikeness` gives it. */
export const looksCalled = (party: KnownParty, name: string): boolean =>
  name !== '' && foldedNamesOf(party).alike.has(name);

export const goesWith = (party: KnownParty, country: string): boolean =>
  country === '' || party.country === null || party.country === country;

/** Whether people noted that another register knows it by this id. */
const isKnownAs = ({ outsideIds = [] }: KnownParty, id: string): boolean =>
  outsideIds.some((outside) => outside.id === id);

/** By its id here before any of another register. */
export const partiesOfId = (known: Known, id: string): Known => {
  const here = known.filter((party) => party.id === id);
  return here.length > 0 ? here : known.filter((party) => isKnownAs(party, id));
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

/** As a record names it from now on: by the party that it went into, where it did. */
export const referenceToKnown = ({ into, id, name, type, country }: KnownParty): PartyReference => {
  const reference = { id, name, type, country };
  return into ? movedReference(reference, { from: id, to: into }) : reference;
};

/**
 * The one that is meant, where all stand for the same. A party that went into it comes first, as its rows are kept under
 * its own id; undefined where they are several.
 */
export const oneMeant = (parties: Known): KnownParty | undefined => {
  const meant = new Set(parties.map(({ id, into }) => into?.id ?? id));
  return meant.size === 1 ? (parties.find(({ into }) => into) ?? parties[0]) : undefined;
};
