/** Of each record of a file the party that it is by and its partners, registered or to be registered. */
import type { PartyReference, PartySubmission } from '#shared/domain/party';
import { isSyntheticCountry } from '#shared/domain/world';
import { ok } from '#shared/domain/result';
import { sameWords } from '#shared/public-record/source-synonyms';
import { findNamedParty, type FoundParty, namesOwnParty } from '#shared/sheets/find-party';
import type { Note } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import type { NamedParty, SheetRecord } from '#shared/sheets/record-of-rows';
import type { RowColumn } from '#shared/sheets/row-columns';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../../dependencies.ts';
import type { Actor } from '../../../actor.ts';
import { may } from '../../../http/authorize.ts';

export type JudgedParties = {
  /** Undefined: refused by a note. */
  readonly lead: PartyReference | undefined;
  readonly partners: readonly PartyReference[];
  readonly notes: readonly Note[];
};

export type PartiesOfFile = {
  readonly judged: readonly JudgedParties[];
  /** To be registered with the records that name them, by their ids. */
  readonly added: ReadonlyMap<string, PartySubmission>;
};

type Given = {
  readonly actor: Actor;
  readonly world: Dependencies['world'];
  readonly known: readonly PartyReference[];
  readonly idFor: (name: string) => string;
  readonly language: Language;
};

/** What is said of a party, on a cell of the row that names it. */
const noteOfParty = (
  { rows: [first] }: SheetRecord,
  column: RowColumn,
  { code, values }: Pick<Note, 'code' | 'values'>,
): Note => noteAt(first, column, code, values);

const judgeOwn = (own: PartyReference | undefined, record: SheetRecord): JudgedParties => {
  const isOwn = own !== undefined && namesOwnParty(own, record.party);
  return {
    lead: isOwn ? own : undefined,
    partners: [],
    notes: [
      ...(isOwn ? [] : [noteOfParty(record, 'entity_name', { code: 'otherParty' })]),
      ...(record.partners.length > 0
        ? [noteOfParty(record, 'joint_partners', { code: 'partnersAsNamed' })]
        : []),
    ],
  };
};

/** The ids that the import of the public record gives, so that a party is one whichever file names it first. */
const idOf = ({ submission, isNameShared }: FoundParty, idFor: Given['idFor']): string => {
  const { name, type, country } = submission;
  if (type === 'state' && country) return idFor(`party/state/${country}`);
  const byName = `party/name/${sameWords(name)}`;
  return idFor(isNameShared ? `${byName}/${country ?? ''}` : byName);
};

/** Parties that the file adds are known to the rows below them. */
const growingParties = ({ known, idFor, language }: Given) => {
  const added = new Map<string, PartySubmission>();
  const all = [...known];
  const find = (named: NamedParty) => {
    const found = findNamedParty(all, named, language);
    if (!found.ok || found.value.party) return found;
    const { submission } = found.value;
    const party = { id: idOf(found.value, idFor), ...submission };
    const isThere = all.find(({ id }) => id === party.id);
    if (!isThere) {
      all.push(party);
      added.set(party.id, { ...submission, units: [] });
    }
    return ok({ ...found.value, party: isThere ?? party });
  };
  return { added, find };
};

type GrowingParties = ReturnType<typeof growingParties>;

const isRealInMadeUp = (world: Given['world'], country: string | null, isAdded: boolean): boolean =>
  isAdded && world === 'made_up' && country !== null && !isSyntheticCountry(country);

const judgeLead = (parties: GrowingParties, world: Given['world'], record: SheetRecord) => {
  const found = parties.find(record.party);
  if (!found.ok)
    return { lead: undefined, notes: [noteOfParty(record, found.error.column, found.error)] };
  const { party, notes } = found.value;
  const isReal =
    party !== undefined && isRealInMadeUp(world, party.country, parties.added.has(party.id));
  return {
    lead: isReal ? undefined : party,
    notes: [
      ...notes.map((note) => noteOfParty(record, note.column, note)),
      ...(isReal ? [noteOfParty(record, 'iso3', { code: 'realPlace' })] : []),
    ],
  };
};

/** Of a partner a file knows the name alone. */
const partnerNamed = (name: string): NamedParty => ({ id: '', name, type: '', country: '' });
const unknownPartner = (name: string): NamedParty => ({
  ...partnerNamed(name),
  type: 'not_stated',
});

const judgePartners = (parties: GrowingParties, record: SheetRecord, leadId: string) => {
  const notes: Note[] = [];
  const partners: PartyReference[] = [];
  for (const name of record.partners) {
    const stated = parties.find(partnerNamed(name));
    const found =
      !stated.ok && stated.error.code === 'typeMissing'
        ? parties.find(unknownPartner(name))
        : stated;
    if (!found.ok) {
      notes.push(noteOfParty(record, 'joint_partners', found.error));
      continue;
    }
    notes.push(...found.value.notes.map((note) => noteOfParty(record, 'joint_partners', note)));
    const { party } = found.value;
    if (party && party.id !== leadId && !partners.some(({ id }) => id === party.id))
      partners.push(party);
  }
  return { partners, notes };
};

export const judgeParties = (records: readonly SheetRecord[], given: Given): PartiesOfFile => {
  const { actor, world, known } = given;
  if (!may(actor, 'createParty', null)) {
    const own = known.find(({ id }) => id === actor.partyId);
    return { judged: records.map((record) => judgeOwn(own, record)), added: new Map() };
  }
  const parties = growingParties(given);
  // Who leads says more of itself than who is named as a partner.
  const leads = records.map((record) => judgeLead(parties, world, record));
  const judged = records.map((record, at): JudgedParties => {
    const { lead, notes = [] } = leads[at] ?? {};
    const others = judgePartners(parties, record, lead?.id ?? '');
    return { lead, partners: others.partners, notes: [...notes, ...others.notes] };
  });
  return { judged, added: parties.added };
};
