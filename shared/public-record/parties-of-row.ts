/** The parties that a row names. Only equal names, or a State's one code, make two entries the same party. */
import type { PartyReference, PartySubmission } from '#shared/domain/party';

import type { PublicRecordRow, RowParty } from './public-record-row.ts';
import type { IdFor } from './row-identity.ts';
import { sameWords } from './source-synonyms.ts';

export type ImportedParty = PartySubmission & { readonly id: string };

/** As many units as the register keeps of one party. */
const mostUnits = 30;

export const partyIdOf = ({ name, type, iso3 }: RowParty, idFor: IdFor): string =>
  idFor(type === 'state' && iso3 ? `party/state/${iso3}` : `party/name/${sameWords(name)}`);

const partyReferenceOf = (party: RowParty, idFor: IdFor): PartyReference => ({
  id: partyIdOf(party, idFor),
  name: party.name,
  type: party.type,
  country: party.iso3,
});

export const partyReferencesOf = (
  parties: readonly RowParty[],
  idFor: IdFor,
): readonly PartyReference[] => {
  const references = parties.map((party) => partyReferenceOf(party, idFor));
  const ids = references.map(({ id }) => id);
  return references.filter(({ id }, index) => ids.indexOf(id) === index);
};

/** An unnamed group is a name alone ("Third countries"): a place, and a party only where a match names it. */
const isNamed = ({ type, iso3 }: RowParty): boolean => type !== null || iso3 !== null;

const partyEntriesOf = ({ kind, from, to, via }: PublicRecordRow): readonly RowParty[] => [
  ...from,
  ...(kind === 'match' ? to : to.filter(isNamed)),
  ...via.filter(isNamed),
];

/** Sorted, so that the order of rows and requests leaves no trace. */
export const joinUnits = (...lists: readonly (readonly string[])[]): string[] =>
  [...new Set(lists.flat())].sort().slice(0, mostUnits);

/** The units of each party over all rows at hand. */
export const unitsByParty = (
  rows: readonly PublicRecordRow[],
  idFor: IdFor,
): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, Set<string>>();
  for (const party of rows.flatMap(partyEntriesOf)) {
    const id = partyIdOf(party, idFor);
    const units = lists.get(id) ?? new Set();
    for (const unit of party.units) units.add(unit);
    lists.set(id, units);
  }
  return new Map([...lists].map(([id, units]) => [id, joinUnits([...units])]));
};

export const rowPartiesOf = (
  row: PublicRecordRow,
  units: ReadonlyMap<string, readonly string[]>,
  idFor: IdFor,
): readonly ImportedParty[] =>
  partyReferencesOf(partyEntriesOf(row), idFor).map((party) => ({
    ...party,
    units: [...(units.get(party.id) ?? [])],
  }));
