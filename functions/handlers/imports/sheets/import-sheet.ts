/** Intake of a file of rows: a preview says what would become of each line, and a commit stores exactly that. */

import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { recordsPerCommit } from '#shared/contract/files/sheet-limits';

import type { Dependencies } from '../../../dependencies.ts';
import type { Answer } from '../../../answer.ts';
import { write } from '../../../store/write.ts';
import { authorize } from '../../../http/authorize.ts';
import { checkBasis } from '../../records/on-behalf.ts';
import type { JudgedSheetRecord } from './judge-records.ts';
import type { Plan } from './planned-record.ts';
import { commitOutcome, faultOutcome, previewOutcome } from './sheet-outcome.ts';
import { storeRecord } from './store-records.ts';
import { storedLine, unstoredLine } from './sheet-lines.ts';
import { type SheetInput, type LookedSheet, auditOf, lookAtSheet } from './look-at-sheet.ts';

type WithPlan = JudgedSheetRecord & { readonly plan: Plan };

const hasPlan = (judged: JudgedSheetRecord): judged is WithPlan => judged.plan !== undefined;

/** So many at once as are done in time; who sent the file asks again until none is left. */
const store = async (
  dependencies: Dependencies,
  { body: { onBehalf, language }, ...input }: SheetInput,
  { seen, file }: LookedSheet,
): Promise<SheetOutcome> => {
  const audit = { ...auditOf(dependencies, input), grounds: { sheet: seen.digest } };
  const storing = { dependencies, audit, onBehalf, addedParties: file.addedParties };
  const waiting = file.records.filter(hasPlan);
  const now = waiting.slice(0, recordsPerCommit);
  const lines: SheetOutcome['lines'] = [];
  for (const judged of now) {
    const done = await storeRecord(judged.plan, storing);
    lines.push(
      done.ok ? storedLine(judged, done.value) : unstoredLine(judged, done.error, language),
    );
  }
  return commitOutcome(seen.digest, lines, waiting.length - now.length);
};

const isRefusedWhole = ({ file }: LookedSheet, { body }: SheetInput): boolean =>
  body.whole && file.records.some(({ plan, isHere }) => !plan && !isHere);

const answered = (body: SheetOutcome): Answer => ({ body });

export const importSheet =
  (dependencies: Dependencies) =>
  async (input: SheetInput): Promise<Result<Answer, Refusal>> => {
    const { actor, body } = input;
    const partyId = actor.partyId;
    const allowed = authorize(actor, 'createRecord', partyId);
    if (!allowed.ok) return allowed;
    const based = checkBasis(actor, partyId, body);
    if (!based.ok) return based;
    if (body.mode === 'preview') {
      const looked = await lookAtSheet(dependencies, input);
      return ok(
        answered(
          looked.ok
            ? previewOutcome(looked.value.seen, looked.value.file, body.language)
            : faultOutcome(looked.error, body.language),
        ),
      );
    }
    const request = { route: 'importSheet', ...input, path: null } as const;
    return write(dependencies, request, async () => {
      const looked = await lookAtSheet(dependencies, input);
      if (
        !looked.ok ||
        looked.value.seen.digest !== body.digest ||
        isRefusedWhole(looked.value, input)
      )
        return refuse({ kind: 'conflict', detail: notAsPreviewed });
      const outcome = await store(dependencies, input, looked.value);
      return ok({ actions: [], answer: answered(outcome) });
    });
  };

const notAsPreviewed =
  'Nothing was stored. Preview the file again: what would be stored is not what was previewed, or lines are refused and all were to be stored or none.';
