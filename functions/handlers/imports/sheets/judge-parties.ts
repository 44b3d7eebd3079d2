/** Of each record of a file the party that it is by and its partners, registered or to be registered. */
import type { PartySubmission } from '#shared/domain/parties/party';
import { referenceToKnown } from '#shared/naming/party-names';
import type { SheetRecord } from '#shared/sheets/record-of-rows';

import { may } from '../../../http/authorize.ts';
import { judgeOwn } from './judge-own-party.ts';
import { type PartiesGiven, growingParties } from './growing-parties.ts';
import { type JudgingParties, isNewOfOtherWorld, judgePartners } from './judge-partners.ts';
import { type JudgedParties, noteOfParty } from './judged-parties.ts';

export type PartiesOfFile = {
  readonly judged: readonly JudgedParties[];
  /** To be registered with the records that name them, by their ids. */
  readonly added: ReadonlyMap<string, PartySubmission>;
};

const judgeLead = (judging: JudgingParties, record: SheetRecord) => {
  const found = judging.parties.find(record.party);
  if (!found.ok)
    return { lead: undefined, notes: [noteOfParty(record, found.error.column, found.error)] };
  const { party, notes } = found.value;
  const isReal = party !== undefined && isNewOfOtherWorld(judging, party);
  return {
    lead: isReal || !party ? undefined : referenceToKnown(party),
    notes: [
      ...notes.map((note) => noteOfParty(record, note.column, note)),
      ...(isReal ? [noteOfParty(record, 'iso3', { code: 'realPlace' })] : []),
    ],
  };
};

/** How much a row says of its party. */
const saidOf = ({ party: { type, country } }: SheetRecord): number =>
  Number(country !== '') * 2 + Number(type !== '');

/**
 * Who says more of a party is judged first: so what comes of a row follows from the file and the register, whatever the
 * order of the rows and however much of the file is stored already.
 */
const judgeLeads = (judging: JudgingParties, records: readonly SheetRecord[]) =>
  new Map(
    records
      .toSorted((one, other) => saidOf(other) - saidOf(one))
      .map((record) => [record, judgeLead(judging, record)] as const),
  );

export const judgeParties = (
  records: readonly SheetRecord[],
  given: PartiesGiven,
): PartiesOfFile => {
  const { actor, world, known, language } = given;
  if (!may(actor, 'createParty', null)) {
    const own = known.find(({ id }) => id === actor.partyId);
    return { judged: records.map((record) => judgeOwn(own, record, language)), added: new Map() };
  }
  const judging = { parties: growingParties(given), world };
  // Who leads says more of itself than who is named as a partner.
  const leads = judgeLeads(judging, records);
  const judged = records.map((record): JudgedParties => {
    const { lead, notes = [] } = leads.get(record) ?? {};
    const others = judgePartners(judging, record, lead);
    return { lead, partners: others.partners, notes: [...notes, ...others.notes] };
  });
  return { judged, added: judging.parties.added };
};
