/**
 * What somebody should look at where a file names a party: another type, another country, a name against its
 * code.
 */
import { findTerm, type Language, notStated, notStatedLabel } from '../vocabulary/label.ts';
import { stakeholderTypes } from '../vocabulary/stakeholder-types.ts';
import { labelOf } from '../vocabulary/vocabulary.ts';
import { type KnownParty, isCalled } from './party-names.ts';
import { sameName } from './same-name.ts';
import { countryNamed } from './places-named.ts';
import type { NamedParty, PartyNote, Sought } from './named-party.ts';

export const countryIn = (code: string, language: Language): string =>
  labelOf('countries', code)?.[language] ?? code;

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

export const notesOfKnown = (
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
