/** What a file of rows comes to before anything of it is stored, with the digest by which a commit finds it again. */
import { createHash } from 'node:crypto';

import type { SheetSubmission } from '#shared/contract/operations/sheet-operations';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { HeadingMapping } from '#shared/sheets/find-headings';
import { readSheets, type UnreadSheets } from '#shared/sheets/read-sheets';

import type { Dependencies } from '../../../dependencies.ts';
import type { RepeatableRequest } from '../../../request.ts';
import { type AuditContext, digestOf } from '../../../store/log/audit.ts';
import { getSecret } from '../../../store/secret-store.ts';
import { type JudgedFile, judgeRecords } from './judge-records.ts';
import { knownRegister } from './known-register.ts';
import { readFile } from './read-file.ts';
import type { SeenFile } from './sheet-outcome.ts';

export type SheetInput = RepeatableRequest<SheetSubmission>;

export type LookedSheet = { readonly seen: SeenFile; readonly file: JudgedFile };

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

export const auditOf = (
  { now }: Dependencies,
  { actor, requestId }: Pick<SheetInput, 'actor' | 'requestId'>,
): AuditContext => ({ actor, action: 'create', at: now(), requestId, reason: null });

export const lookAtSheet = async (
  dependencies: Dependencies,
  { actor, requestId, body }: SheetInput,
): Promise<Result<LookedSheet, UnreadSheets>> => {
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
    seen: {
      sheets: sheets.value.sheets,
      encoding: read.value.encoding,
      isDocument: read.value.isDocument === true,
      digest,
    },
    file,
  });
};
