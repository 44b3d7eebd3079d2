/** A file of rows on its way: what is sent of it, what a preview says, and its storing until nothing is left. */
import type { SheetSubmission } from '#shared/contract/operations/sheet-operations';
import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import { sheetLimits } from '#shared/contract/files/sheet-limits';

import type { Client } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';

/** Everything but the step that is asked for. */
export type SentSheet = Omit<SheetSubmission, 'mode' | 'digest'>;

export const isOverLimit = ({ size }: Pick<File, 'size'>): boolean => size > sheetLimits.bytes;

const pieceLength = 0x8000;

/** Piece by piece, since a function takes so many values and no more. */
export const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceLength)
    text += String.fromCharCode(...bytes.subarray(at, at + pieceLength));
  return btoa(text);
};

type Asked = { readonly client: Client; readonly newKey: () => string };

export const previewOf = (sheet: SentSheet, { client, newKey }: Asked) =>
  client('importSheet', { body: { ...sheet, mode: 'preview' }, idempotencyKey: newKey() });

export type SheetStored =
  | { readonly ok: true; readonly lines: SheetOutcome['lines'] }
  /** What was stored before it stopped stays so, and is unchanged at the next try. */
  | { readonly ok: false; readonly lines: SheetOutcome['lines']; readonly problem: Problem };

/** Asks until nothing is left, and tells how far it is. */
export const storeSheet = async (
  sheet: SentSheet,
  digest: string,
  { client, newKey, told }: Asked & { readonly told: (done: number) => void },
): Promise<SheetStored> => {
  const lines: SheetOutcome['lines'][number][] = [];
  for (;;) {
    const answer = await client('importSheet', {
      body: { ...sheet, mode: 'commit', digest },
      idempotencyKey: newKey(),
    });
    if (!answer.ok) return { ok: false, lines, problem: answer.problem };
    lines.push(...answer.value.lines);
    told(lines.length);
    if (answer.value.left === 0) return { ok: true, lines };
  }
};

export const isStored = ({ is }: SheetOutcome['lines'][number]): boolean =>
  is === 'stored' || is === 'look';
