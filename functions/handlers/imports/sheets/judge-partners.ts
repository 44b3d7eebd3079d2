/** Of each record of a file its partners, of whom the file knows the names alone. */
import type { PartyReference } from '#shared/domain/parties/party';
import { isRealInMadeUp, isSyntheticCountry, isSyntheticIn } from '#shared/domain/world';
import { referenceToKnown } from '#shared/naming/party-names';
import type { NamedParty } from '#shared/naming/named-party';
import type { Note, RefusalCode } from '#shared/sheets/note';
import type { SheetRecord } from '#shared/sheets/record-of-rows';

import type { PartiesGiven, growingParties } from './growing-parties.ts';
import { type JudgedParties, noteOfParty } from './judged-parties.ts';

export type JudgingParties = {
  readonly parties: ReturnType<typeof growingParties>;
  readonly world: PartiesGiven['world'];
};

export const isNewOfOtherWorld = (
  { parties, world }: JudgingParties,
  party: PartyReference,
): boolean => parties.added.has(party.id) && isRealInMadeUp(world, party);

/** Of a partner a file knows the name alone. */
const partnerNamed = (name: string): NamedParty => ({ id: '', name, type: '', country: '' });

const unknownPartner = (name: string): NamedParty => ({
  ...partnerNamed(name),
  type: 'not_stated',
});

/** What keeps a party from being a partner: it is of another world than the register, or than whoever leads. */
const barOfPartner = (
  judging: JudgingParties,
  partner: PartyReference,
  lead: PartyReference | undefined,
): RefusalCode | undefined => {
  if (isNewOfOtherWorld(judging, partner)) return 'realPlace';
  const isReal = lead !== undefined && !isSyntheticIn(judging.world, lead);
  return isReal && isSyntheticCountry(partner.country) ? 'madeUpPlace' : undefined;
};

export const judgePartners = (
  judging: JudgingParties,
  record: SheetRecord,
  lead: PartyReference | undefined,
): Pick<JudgedParties, 'partners' | 'notes'> => {
  const { parties } = judging;
  const notes: Note[] = [];
  const partners: PartyReference[] = [];
  const tell = (note: Pick<Note, 'code' | 'values'>) =>
    notes.push(noteOfParty(record, 'joint_partners', note));
  for (const name of record.partners) {
    const stated = parties.find(partnerNamed(name));
    const found =
      !stated.ok && stated.error.code === 'typeMissing'
        ? parties.find(unknownPartner(name))
        : stated;
    if (!found.ok) {
      tell(found.error);
      continue;
    }
    found.value.notes.forEach(tell);
    const party = found.value.party && referenceToKnown(found.value.party);
    if (!party || party.id === lead?.id || partners.some(({ id }) => id === party.id)) continue;
    const bar = barOfPartner(judging, party, lead);
    if (bar) tell({ code: bar });
    else partners.push(party);
  }
  return { partners, notes };
};
