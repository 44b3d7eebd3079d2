/** What would become of each record of a file, by the rules of intake: stored, stored but look, refused, or there already. */
import { madeUpPlacesIn } from '#shared/contract/made-up-places';
import { saidOf } from '#shared/contract/merge-change';
import type { Fields } from '#shared/contract/submission-bodies';
import { mayLead } from '#shared/domain/lead';
import type { Basis } from '#shared/domain/on-behalf';
import { identifierSchema, type PartyReference, type PartySubmission } from '#shared/domain/party';
import { referenceOf } from '#shared/domain/reference';
import { isRefusal, type Note } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import { noteOfError } from '#shared/sheets/note-of-error';
import type { SheetRecord } from '#shared/sheets/record-of-rows';
import { titleKeyOf } from '#shared/naming/title-key';
import type { Language } from '#shared/vocabulary/label';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Dependencies } from '../../../dependencies.ts';
import type { Actor } from '../../../actor.ts';
import { mayRead } from '../../../http/authorize.ts';
import { type AuditContext, digestOf } from '../../../store/audit.ts';
import { tooLarge } from '../../../store/too-large.ts';
import { readNew } from '../../records/new-record.ts';
import { judgeParties, type JudgedParties } from './judge-parties.ts';
import type { KnownRegister } from './known-register.ts';
import { actionsOfPlan, type Plan } from './planned-record.ts';

export type JudgedSheetRecord = {
  readonly record: SheetRecord;
  readonly lead: PartyReference | undefined;
  readonly notes: readonly Note[];
  /** Undefined: refused, or as it is here already. */
  readonly plan: Plan | undefined;
  readonly isHere: boolean;
};

export type JudgedFile = {
  readonly records: readonly JudgedSheetRecord[];
  readonly addedParties: ReadonlyMap<string, PartySubmission>;
};

export type Judging = {
  readonly dependencies: Pick<Dependencies, 'table' | 'world'>;
  readonly actor: Actor;
  readonly audit: AuditContext;
  readonly register: KnownRegister;
  readonly idFor: (name: string) => string;
  readonly onBehalf: Basis | undefined;
  readonly language: Language;
};

/** A file of one's own party makes drafts, which it finishes and submits; the Secretariat records what was said elsewhere. */
const bodyOf = ({ said }: SheetRecord, lead: PartyReference, onBehalf: Basis | undefined) => ({
  ...said,
  partyId: lead.id,
  ...(onBehalf ? { onBehalf } : { draft: true }),
});

const planOf = (
  record: SheetRecord,
  { lead, partners }: JudgedParties,
  { dependencies: { world }, idFor, onBehalf }: Judging,
): { readonly plan: Plan | undefined; readonly notes: readonly Note[] } => {
  const { kind } = record;
  if (kind === null) return { plan: undefined, notes: [] };
  const read = readNew(kind, bodyOf(record, lead ?? nobody, onBehalf));
  if (!read.ok)
    return { plan: undefined, notes: read.error.map((error) => noteOfError(error, record)) };
  if (!lead) return { plan: undefined, notes: [] };
  const { content, unfinished } = read.value;
  const notes = [
    ...(mayLead(kind, lead) ? [] : [noteAt(record.rows[0], 'title', 'notALead')]),
    ...madeUpPlacesIn(unfinished ?? content, world, lead).map((error) =>
      noteOfError(error, record),
    ),
  ];
  const id = idFor(['sheet', lead.id, kind, digestOf(unfinished ?? content)].join('\n'));
  return { plan: { kind, id, content, unfinished, party: lead, partners }, notes };
};

/** Stands in where the party is refused, so that everything else that is wrong is told as well. */
const nobody: PartyReference = { id: '0'.repeat(16), name: '', type: null, country: null };

/** What no column tells is as it is. */
const untold = ['excludedPartyIds', 'excludedCountries', 'linkedId'];

const comparable = (fields: Fields): unknown =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !untold.includes(name)));

/** The record of this register whose id the file gives as its number, if whoever sends the file may read it. */
const namedHere = async (
  records: readonly SheetRecord[],
  { dependencies: { table }, actor }: Judging,
): Promise<ReadonlyMap<string, Fields>> => {
  const named = records.flatMap(({ kind, number }) =>
    kind !== null && identifierSchema.safeParse(number).success ? [{ kind, number }] : [],
  );
  const items = await table.getMany(named.map(({ kind, number }) => recordKey(kind, number)));
  return new Map(
    items.flatMap((item, at) => {
      const record = item && recordIn(item);
      const number = named[at]?.number;
      return record && number !== undefined && mayRead(actor, record)
        ? [[number, saidOf(record)] as const]
        : [];
    }),
  );
};

const idsHere = async (
  plans: readonly Plan[],
  { dependencies: { table } }: Judging,
): Promise<ReadonlySet<string>> => {
  const items = await table.getMany(plans.map(({ kind, id }) => recordKey(kind, id)));
  return new Set(plans.flatMap(({ id }, at) => (items[at] ? [id] : [])));
};

type Planned = {
  readonly record: SheetRecord;
  readonly lead: PartyReference | undefined;
  readonly plan: Plan | undefined;
  readonly notes: readonly Note[];
};

/** What a record is beside others: those of this register, and those above it in the file. */
const besideOthers = ({ titled }: KnownRegister) => {
  const rowsById = new Map<string, number>();
  const rowsByTitle = new Map<string, number>();
  return (record: SheetRecord, plan: Plan): readonly Note[] => {
    const { row } = record.rows[0];
    const key = titleKeyOf(plan.kind, plan.party.id, plan.content.title);
    const [same, alike] = [rowsById.get(plan.id), rowsByTitle.get(key)];
    rowsById.set(plan.id, same ?? row);
    rowsByTitle.set(key, alike ?? row);
    if (same !== undefined)
      return [noteAt(record.rows[0], 'title', 'repeatedInFile', { row: same })];
    const here = (titled.get(key) ?? []).find(({ id }) => id !== plan.id);
    return [
      ...(here
        ? [noteAt(record.rows[0], 'title', 'looksLikeRecord', { reference: referenceOf(here) })]
        : []),
      ...(alike === undefined
        ? []
        : [noteAt(record.rows[0], 'title', 'sameTitleInFile', { row: alike })]),
    ];
  };
};

/** What is refused of a cell for one reason needs no other. */
const isFirstOfCell = (note: Note, at: number, notes: readonly Note[]): boolean =>
  note.at.column === null ||
  !isRefusal(note) ||
  notes.findIndex(
    (other) =>
      isRefusal(other) && other.at.row === note.at.row && other.at.column === note.at.column,
  ) === at;

const judge = (
  { record, lead, plan, notes }: Planned,
  here: { readonly named: ReadonlyMap<string, Fields>; readonly ids: ReadonlySet<string> },
  besideOf: ReturnType<typeof besideOthers>,
): JudgedSheetRecord => {
  const beside = plan ? besideOf(record, plan) : [];
  const named = here.named.get(record.number);
  if (named && plan) {
    const isSame =
      digestOf(comparable(named)) ===
      digestOf(comparable({ ...plan.content, partyId: named['partyId'] }));
    if (isSame) return { record, lead, notes: [], plan: undefined, isHere: true };
    const reference = referenceOf({ kind: plan.kind, id: record.number });
    const refused = [...notes, noteAt(record.rows[0], 'title', 'recordIsHere', { reference })];
    return { record, lead, notes: refused, plan: undefined, isHere: false };
  }
  const all = [...notes, ...beside].filter(isFirstOfCell);
  const isRefused = all.some(isRefusal);
  const isHere = plan !== undefined && here.ids.has(plan.id) && !isRefused;
  return { record, lead, notes: all, plan: isRefused || isHere ? undefined : plan, isHere };
};

/** What no table keeps whole is told before anything of the file is stored. */
const judgeSize = async (
  judged: JudgedSheetRecord,
  { dependencies: { world }, audit, onBehalf }: Judging,
): Promise<JudgedSheetRecord> => {
  const { record, plan, notes } = judged;
  if (!plan || !tooLarge(await actionsOfPlan(plan, { dependencies: { world }, audit, onBehalf })))
    return judged;
  return {
    ...judged,
    notes: [...notes, noteAt(record.rows[0], null, 'recordTooLarge')],
    plan: undefined,
  };
};

export const judgeRecords = async (
  records: readonly SheetRecord[],
  judging: Judging,
): Promise<JudgedFile> => {
  const { dependencies, actor, register, idFor, language } = judging;
  const parties = judgeParties(records, {
    actor,
    world: dependencies.world,
    known: register.parties,
    idFor,
    language,
  });
  const planned = records.map((record, at): Planned => {
    const judged = parties.judged[at] ?? { lead: undefined, partners: [], notes: [] };
    const { plan, notes } = planOf(record, judged, judging);
    return {
      record,
      lead: judged.lead,
      plan,
      notes: [...record.notes, ...judged.notes, ...notes],
    };
  });
  const named = await namedHere(records, judging);
  const plans = planned.flatMap(({ plan }) => plan ?? []);
  const ids = await idsHere(plans, judging);
  const besideOf = besideOthers(register);
  const judged = planned.map((each) => judge(each, { named, ids }, besideOf));
  return {
    records: await Promise.all(judged.map((each) => judgeSize(each, judging))),
    addedParties: parties.added,
  };
};
