/** Two parties once they are one: what the one that stays is called from then on, and how the other is known again. */
import type { Party, PartyNames } from '../domain/parties/party.ts';
import { sameName } from './same-name.ts';

type OtherName = PartyNames['otherNames'][number];

/** What the party that stays got of the other, so that it may be given back. */
export type Gained = PartyNames & {
  readonly type: boolean;
  readonly country: boolean;
  readonly units: readonly string[];
};

export type MergedParties = {
  readonly stays: Party;
  readonly goes: Party;
  readonly gained: Gained;
};

const most = { otherNames: 40, outsideIds: 20, units: 30 } as const;

const namesGained = (stays: Party, goes: Party, nameIs: OtherName['is']): OtherName[] => {
  const had = [stays.name, ...(stays.otherNames ?? []).map(({ name }) => name)].map(sameName);
  const known = new Set(had);
  return [{ name: goes.name, is: nameIs }, ...(goes.otherNames ?? [])].filter(({ name }) => {
    const isNew = !known.has(sameName(name));
    known.add(sameName(name));
    return isNew;
  });
};

export const gainedOf = (stays: Party, goes: Party, nameIs: OtherName['is']): Gained => ({
  otherNames: namesGained(stays, goes, nameIs),
  outsideIds: (goes.outsideIds ?? []).filter(
    ({ id, register }) =>
      !stays.outsideIds?.some((had) => had.id === id && had.register === register),
  ),
  type: stays.type === null && goes.type !== null,
  country: stays.country === null && goes.country !== null,
  units: goes.units.filter((unit) => !stays.units.includes(unit)),
});

export const hasRoomFor = (stays: Party, { otherNames, outsideIds, units }: Gained): boolean =>
  (stays.otherNames ?? []).length + otherNames.length <= most.otherNames &&
  (stays.outsideIds ?? []).length + outsideIds.length <= most.outsideIds &&
  stays.units.length + units.length <= most.units;

const nextVersion = (party: Party, at: string) => ({ version: party.version + 1, updatedAt: at });

export const mergedParties = (
  { stays, goes }: Pick<MergedParties, 'stays' | 'goes'>,
  gained: Gained,
  at: string,
): Pick<MergedParties, 'stays' | 'goes'> => ({
  stays: {
    ...stays,
    type: gained.type ? goes.type : stays.type,
    country: gained.country ? goes.country : stays.country,
    otherNames: [...(stays.otherNames ?? []), ...gained.otherNames],
    outsideIds: [...(stays.outsideIds ?? []), ...gained.outsideIds],
    units: [...stays.units, ...gained.units],
    absorbed: [...(stays.absorbed ?? []), { id: goes.id, name: goes.name, at }],
    ...nextVersion(stays, at),
  },
  goes: { ...goes, mergedInto: stays.id, ...nextVersion(goes, at) },
});

/** What people changed of it since stays as they left it. */
export const partedAgain = (
  { stays, goes, gained }: MergedParties,
  at: string,
): Pick<MergedParties, 'stays' | 'goes'> => {
  const { mergedInto: _gone, ...standing } = goes;
  const isGained = (id: string): boolean => gained.outsideIds.some((each) => each.id === id);
  const names = new Set(gained.otherNames.map(({ name }) => name));
  return {
    stays: {
      ...stays,
      type: gained.type ? null : stays.type,
      country: gained.country ? null : stays.country,
      otherNames: (stays.otherNames ?? []).filter(({ name }) => !names.has(name)),
      outsideIds: (stays.outsideIds ?? []).filter(({ id }) => !isGained(id)),
      units: stays.units.filter((unit) => !gained.units.includes(unit)),
      absorbed: (stays.absorbed ?? []).filter(({ id }) => id !== goes.id),
      ...nextVersion(stays, at),
    },
    goes: { ...standing, ...nextVersion(goes, at) },
  };
};
