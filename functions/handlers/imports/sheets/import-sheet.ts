/** Intake of a file of rows: a preview says what would become of each line, and a commit stores exactly that. */
import { createHash } from 'node:crypto';

import type { SheetOutcome, SheetSubmission } from '#shared/contract/sheet-operations';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { HeadingMapping } from '#shared/sheets/find-headings';
import { readSheets, type UnreadSheets } from '#shared/sheets/read-sheets';
import { recordsPerCommit } from '#shared/contract/sheet-limits';

import type { Dependencies } from '../../../dependencies.ts';
import type { Actor } from '../../../actor.ts';
import type { Answer } from '../../../answer.ts';
import { type AuditContext, digestOf } from '../../../store/audit.ts';
import { getSecret } from '../../../store/secret-store.ts';
import { write } from '../../../store/write.ts';
import { authorize } from '../../../http/authorize.ts';
import { checkBasis } from '../../records/on-behalf.ts';
import { type JudgedSheetRecord, type JudgedFile, judgeRecords } from './judge-records.ts';
import { knownRegister } from './known-register.ts';
import { readFile } from './read-file.ts';
import type { Plan } from './planned-record.ts';
import { commitOutcome, faultOutcome, previewOutcome, type SeenFile } from './sheet-outcome.ts';
import { storeRecord } from './store-records.ts';
import { storedLine, unstoredLine } from './sheet-lines.ts';

type Input = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly idempotencyKey: string;
  readonly sent: unknown;
  readonly body: SheetSubmission;
};

type Looked = { readonly seen: SeenFile; readonly file: JudgedFile };

/**
 * What was previewed: the file, what was chosen with it, and which records would come of it. Whether one is here
 * already is no part of it, nor whether its party is registered, so that whoever was interrupted goes on with the same.
 */
const digestFor = (bytes: Uint8Array, body: SheetSubmission, { records }: JudgedFile): string =>
  digestOf([
    createHash('sha256').update(bytes).digest('hex'),
    body.headings,
    body.whole,
    body.onBehalf ?? null,
    records.map(({ record: { kind, said, partners }, lead, plan, isHere }) => [
      kind,
      said,
      partners,
      lead && (plan || isHere) ? [lead.name, lead.type, lead.country] : null,
    ]),
  ]);

const auditOf = (
  { now }: Dependencies,
  { actor, requestId }: Pick<Input, 'actor' | 'requestId'>,
): AuditContext => ({ actor, action: 'create', at: now(), requestId, reason: null });

const lookAt = async (
  dependencies: Dependencies,
  { actor, requestId, body }: Input,
): Promise<Result<Looked, UnreadSheets>> => {
  const bytes = Buffer.from(body.content, 'base64');
  const read = await readFile(bytes, body.name);
  if (!read.ok) return refuse({ fault: read.error, sheets: [] });
  const { language, onBehalf } = body;
  const sheets = readSheets(read.value.grids, {
    mapping: body.headings as HeadingMapping,
    language,
  });
  if (!sheets.ok) return sheets;
  const { idFor } = await getSecret(dependencies);
  const register = await knownRegister(dependencies.table, actor);
  const file = await judgeRecords(sheets.value.records, {
    dependencies,
    actor,
    audit: auditOf(dependencies, { actor, requestId }),
    register,
    idFor,
    onBehalf,
    language,
  });
  const digest = digestFor(bytes, body, file);
  return ok({
    seen: { sheets: sheets.value.sheets, encoding: read.value.encoding, digest },
    file,
  });
};

type WithPlan = JudgedSheetRecord & { readonly plan: Plan };

const hasPlan = (judged: JudgedSheetRecord): judged is WithPlan => judged.plan !== undefined;

/** So many at once as are done in time; who sent the file asks again until none is left. */
const store = async (
  dependencies: Dependencies,
  { body: { onBehalf, language }, ...input }: Input,
  { seen, file }: Looked,
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

const isRefusedWhole = ({ file }: Looked, { body }: Input): boolean =>
  body.whole && file.records.some(({ plan, isHere }) => !plan && !isHere);

const answered = (body: SheetOutcome): Answer => ({ body });

export const importSheet =
  (dependencies: Dependencies) =>
  async (input: Input): Promise<Result<Answer, Refusal>> => {
    const { actor, body } = input;
    const partyId = actor.partyId;
    const allowed = authorize(actor, 'createRecord', partyId);
    if (!allowed.ok) return allowed;
    const based = checkBasis(actor, partyId, body);
    if (!based.ok) return based;
    if (body.mode === 'preview') {
      const looked = await lookAt(dependencies, input);
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
      const looked = await lookAt(dependencies, input);
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
