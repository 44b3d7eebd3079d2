/** The parties that a row names, as the register knows them. */
import type { PartyReference, PartySubmission } from '#shared/domain/parties/party';

import type { RowRefusal } from './row-reasons.ts';
import type { KnowParty } from './know-party.ts';
import type { PublicRecordRow, RowParty } from './public-record-row.ts';

export type ImportedParty = PartySubmission & { readonly id: string };

/** As many units as the register keeps of one party. */
const mostUnits = 30;

export const partyReferencesOf = (
  parties: readonly RowParty[],
  know: KnowParty,
): readonly PartyReference[] => {
  const references = parties.map((party) => know(party).party);
  const ids = references.map(({ id }) => id);
  return references.filter(({ id }, index) => ids.indexOf(id) === index);
};

/** An unnamed group is a name alone ("Third countries"): a place, and a party only where a match names it. */
const isNamed = ({ type, iso3 }: RowParty): boolean => type !== null || iso3 !== null;

export const partyEntriesOf = ({ kind, from, to, via }: PublicRecordRow): readonly RowParty[] => [
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
  know: KnowParty,
): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, Set<string>>();
  for (const party of rows.flatMap(partyEntriesOf)) {
    const { id } = know(party).party;
    const units = lists.get(id) ?? new Set();
    for (const unit of party.units) units.add(unit);
    lists.set(id, units);
  }
  return new Map([...lists].map(([id, units]) => [id, joinUnits([...units])]));
};

export const rowPartiesOf = (
  row: PublicRecordRow,
  units: ReadonlyMap<string, readonly string[]>,
  know: KnowParty,
): readonly ImportedParty[] =>
  partyReferencesOf(partyEntriesOf(row), know).map((party) => ({
    ...party,
    units: [...(units.get(party.id) ?? [])],
  }));

/** Why a row cannot be taken: of several registered parties of one name nobody knows which is meant. */
export const ambiguousParties = (
  row: PublicRecordRow,
  base: string,
  know: KnowParty,
): readonly RowRefusal[] =>
  (['from', 'to', 'via'] as const).flatMap((side) =>
    row[side].flatMap((party, at) =>
      partyEntriesOf(row).includes(party) && know(party).isAmbiguous
        ? [
            {
              pointer: `${base}/${side}/${at}/iso3`,
              reason:
                'Several registered parties have this name. Add the ISO 3166-1 alpha-3 code of the country that this one is of.',
            },
          ]
        : [],
    ),
  );
