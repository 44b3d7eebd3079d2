/** What would become of each record of a file, by the rules of intake: stored, stored but look, refused, or there already. */
import type { Fields } from '#shared/contract/records/submission-bodies';
import type { PartyReference, PartySubmission } from '#shared/domain/parties/party';
import { referenceOf } from '#shared/domain/records/reference';
import { isRefusal, type Note } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import type { SheetRecord } from '#shared/sheets/record-of-rows';

import { digestOf } from '../../../store/log/audit.ts';
import { tooLarge } from '../../../store/table/too-large.ts';
import { judgeParties } from './judge-parties.ts';
import { actionsOfPlan, type Plan } from './planned-record.ts';
import { type Judging, planOf } from './plan-of-record.ts';
import { comparable, namedHere, idsHere } from './already-here.ts';
import { besideOthers } from './beside-others.ts';

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

type Planned = {
  readonly record: SheetRecord;
  readonly lead: PartyReference | undefined;
  readonly plan: Plan | undefined;
  readonly notes: readonly Note[];
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
