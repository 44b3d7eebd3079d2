/** Reads one row of a file: its fields by the schema, then what its kind asks of them. */
import type { PublicRecordRow, RowPart } from './public-record-row.ts';
import { rowAsStated } from './row-as-stated.ts';
import { publicRecordRowSchema } from './public-record-row.ts';
import { rowNumberOf } from './row-number.ts';
import { type RowRefusal, refusalsOf } from './row-reasons.ts';

export type ReadRow =
  | { readonly ok: true; readonly row: PublicRecordRow }
  | { readonly ok: false; readonly row: number | null; readonly refused: readonly RowRefusal[] };

export type RowSide = 'offer' | 'commitment';

/** Whether a part gives or commits. Null in a match whose text does not say. */
export const sideOf = ({ kind }: PublicRecordRow, part: RowPart): RowSide | null => {
  if (kind === 'offer' || kind === 'support') return 'offer';
  return kind === 'commitment' ? 'commitment' : part.kind;
};

/** A row holds lists of objects with fields, and nothing deeper. */
const deepest = 3;

/** What a spreadsheet leaves empty comes as an empty text, and states nothing. */
const blanksAsNull = (value: unknown, depth = deepest): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => blanksAsNull(each, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, blanksAsNull(each, depth - 1)]),
  );
};

const partRefusal = (row: PublicRecordRow, part: RowPart): string | undefined => {
  if (row.kind === 'offer+commitment' && part.kind === null)
    return 'Say whether this part is an offer or a commitment: the row holds both.';
  return row.kind === 'match' || part.kind === null || part.kind === sideOf(row, part)
    ? undefined
    : `Let this be ${sideOf(row, part)}, or let the row's kind be offer+commitment.`;
};

const sideOfPlaces = ({ kind }: PublicRecordRow): 'to' | 'where' =>
  kind === 'commitment' || kind === 'offer+commitment' ? 'where' : 'to';

const kindRefusals = (row: PublicRecordRow, base: string): readonly RowRefusal[] => {
  const refused: RowRefusal[] = [];
  if (row.kind === 'commitment' && row.to.length > 0)
    refused.push({
      pointer: `${base}/to`,
      reason:
        'Leave to empty: a commitment has no receivers. Use match or support if it has, and where for the places in which it applies.',
    });
  if (sideOfPlaces(row) === 'to' && row.where.length > 0)
    refused.push({
      pointer: `${base}/where`,
      reason: 'Leave where empty: what is given applies where its receivers are. Say it in to.',
    });
  if (row.kind === 'match' && row.to.length === 0)
    refused.push({ pointer: `${base}/to`, reason: 'Name at least one recipient of the match.' });
  for (const [index, part] of row.parts.entries()) {
    const reason = partRefusal(row, part);
    if (reason) refused.push({ pointer: `${base}/parts/${index}/kind`, reason });
  }
  return refused;
};

export const readRow = (record: unknown, base: string): ReadRow => {
  const read = publicRecordRowSchema.safeParse(blanksAsNull(record), { reportInput: true });
  if (!read.success)
    return { ok: false, row: rowNumberOf(record), refused: refusalsOf(base, read.error.issues) };
  const row = rowAsStated(read.data);
  const refused = kindRefusals(row, base);
  return refused.length > 0 ? { ok: false, row: row.row, refused } : { ok: true, row };
};
