/** Of each record of a file the party that it is by and its partners, registered or to be registered. */
import { readBy } from '#shared/contract/read-submission';
import {
  type PartyReference,
  type PartySubmission,
  partySubmissionSchema,
  referenceTo,
} from '#shared/domain/party';
import { isRealInMadeUp, isSyntheticCountry, isSyntheticIn } from '#shared/domain/world';
import { ok, refuse } from '#shared/domain/result';
import {
  findNamedParty,
  type FoundParty,
  type NamedParty,
  namesOwnParty,
} from '#shared/naming/find-party';
import type { KnownParty } from '#shared/naming/party-names';
import { newPartyId } from '#shared/public-record/party-ids';
import type { Note, RefusalCode } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import { refusalCodeOf } from '#shared/sheets/note-of-error';
import type { SheetRecord } from '#shared/sheets/record-of-rows';
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
  readonly known: readonly KnownParty[];
  readonly idFor: (name: string) => string;
  readonly language: Language;
};

/** What is said of a party, on a cell of the row that names it. */
const noteOfParty = (
  { rows: [first] }: SheetRecord,
  column: RowColumn,
  { code, values }: Pick<Note, 'code' | 'values'>,
): Note => noteAt(first, column, code, values);

/** Its id says who it is, so what else the row says of it may be a slip. */
const notesBesideId = (own: KnownParty, { party }: SheetRecord, language: Language) => {
  const found = party.id === own.id ? findNamedParty([own], party, language) : undefined;
  return found?.ok ? found.value.notes : [];
};

const judgeOwn = (
  own: KnownParty | undefined,
  record: SheetRecord,
  language: Language,
): JudgedParties => {
  const lead = own !== undefined && namesOwnParty(own, record.party) ? own : undefined;
  const notes = lead
    ? notesBesideId(lead, record, language)
    : [{ code: 'otherParty', column: 'entity_name' } as const];
  return {
    lead: lead && referenceTo(lead),
    partners: [],
    notes: [
      ...notes.map((note) => noteOfParty(record, note.column, note)),
      ...(record.partners.length > 0
        ? [noteOfParty(record, 'joint_partners', { code: 'partnersAsNamed' })]
        : []),
    ],
  };
};

/** The ids that the import of the public record gives, so that a party is one whichever file names it first. */
const idOf = ({ submission: { name, type, country } }: FoundParty, idFor: Given['idFor']): string =>
  newPartyId({ name, type, iso3: country }, idFor);

/** Parties that the file adds are known to whoever is judged after them. */
const growingParties = ({ known, idFor, language }: Given) => {
  const added = new Map<string, PartySubmission>();
  const all = [...known];
  const find = (named: NamedParty) => {
    const found = findNamedParty(all, named, language);
    if (!found.ok || found.value.party) return found;
    const read = readBy(partySubmissionSchema, found.value.submission);
    if (!read.ok)
      return refuse({ code: refusalCodeOf(read.error[0]), column: 'entity_name' as const });
    const party = referenceTo({ ...read.value, id: idOf(found.value, idFor) });
    const isThere = all.find(({ id }) => id === party.id);
    if (!isThere) {
      all.push(party);
      added.set(party.id, read.value);
    }
    return ok({ ...found.value, party: isThere ?? party });
  };
  return { added, find };
};

type Judging = {
  readonly parties: ReturnType<typeof growingParties>;
  readonly world: Given['world'];
};

const isNewOfOtherWorld = ({ parties, world }: Judging, party: PartyReference): boolean =>
  parties.added.has(party.id) && isRealInMadeUp(world, party);

const judgeLead = (judging: Judging, record: SheetRecord) => {
  const found = judging.parties.find(record.party);
  if (!found.ok)
    return { lead: undefined, notes: [noteOfParty(record, found.error.column, found.error)] };
  const { party, notes } = found.value;
  const isReal = party !== undefined && isNewOfOtherWorld(judging, party);
  return {
    lead: isReal || !party ? undefined : referenceTo(party),
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
const judgeLeads = (judging: Judging, records: readonly SheetRecord[]) =>
  new Map(
    records
      .toSorted((one, other) => saidOf(other) - saidOf(one))
      .map((record) => [record, judgeLead(judging, record)] as const),
  );

/** Of a partner a file knows the name alone. */
const partnerNamed = (name: string): NamedParty => ({ id: '', name, type: '', country: '' });
const unknownPartner = (name: string): NamedParty => ({
  ...partnerNamed(name),
  type: 'not_stated',
});

/** What keeps a party from being a partner: it is of another world than the register, or than whoever leads. */
const barOfPartner = (
  judging: Judging,
  partner: PartyReference,
  lead: PartyReference | undefined,
): RefusalCode | undefined => {
  if (isNewOfOtherWorld(judging, partner)) return 'realPlace';
  const isReal = lead !== undefined && !isSyntheticIn(judging.world, lead);
  return isReal && isSyntheticCountry(partner.country) ? 'madeUpPlace' : undefined;
};

const judgePartners = (
  judging: Judging,
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
    const { party } = found.value;
    if (!party || party.id === lead?.id || partners.some(({ id }) => id === party.id)) continue;
    const bar = barOfPartner(judging, party, lead);
    if (bar) tell({ code: bar });
    else partners.push(referenceTo(party));
  }
  return { partners, notes };
};

export const judgeParties = (records: readonly SheetRecord[], given: Given): PartiesOfFile => {
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
