/** Names of parties as they are compared: what nobody sees makes no other name, and what only looks alike is for people. */
import type { Party, PartyReference } from '../domain/party.ts';
import { tellingWordsOf } from '../vocabulary/country-search.ts';
import { sameName } from './same-name.ts';

export type KnownParty = PartyReference & Pick<Party, 'otherNames' | 'outsideIds'>;

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
