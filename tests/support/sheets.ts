/** Files of rows as they are sent, and what is answered of them. */
import type { SheetSubmission } from '#shared/contract/operations/sheet-operations';
import type { SheetOutcome } from '#shared/contract/files/sheet-views';

import type { Persona, World } from './world.ts';

export type SentFile = string | Uint8Array;

export const onBehalf = { basis: 'letter', date: '2026-01-15' } as const;

/** A text is a CSV file; bytes are whatever they are. */
export const sheetBody = (
  file: SentFile,
  rest: Partial<SheetSubmission> = {},
): Partial<SheetSubmission> => ({
  mode: 'preview',
  name: typeof file === 'string' ? 'rows.csv' : 'rows.xlsx',
  content: Buffer.from(file).toString('base64'),
  language: 'en',
  ...rest,
});

type Sending = Partial<SheetSubmission> & { readonly as?: Persona };

/** What the Secretariat sends has its basis; what a party sends is its own. */
const sent = ({ call }: World, file: SentFile, { as = 'officer', ...rest }: Sending) =>
  call('importSheet', {
    as,
    body: sheetBody(file, { ...(as === 'officer' && { onBehalf }), ...rest }),
  });

export const preview = async (
  world: World,
  file: SentFile,
  sending: Sending = {},
): Promise<SheetOutcome> => (await sent(world, file, sending)).body as SheetOutcome;

/** Commits until nothing is left; the lines of all answers together. */
export const store = async (
  world: World,
  file: SentFile,
  sending: Sending = {},
): Promise<SheetOutcome> => {
  const { digest } = await preview(world, file, sending);
  const lines: SheetOutcome['lines'] = [];
  for (;;) {
    const { status, body } = await sent(world, file, {
      ...sending,
      mode: 'commit',
      digest: digest ?? '0'.repeat(64),
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
    const outcome = body as SheetOutcome;
    lines.push(...outcome.lines);
    if (outcome.left === 0) return { ...outcome, lines };
  }
};

/** Lines in short: what becomes of them, and the codes and cells of their notes. */
export const inShort = ({ lines }: SheetOutcome): readonly (readonly string[])[] =>
  lines.map(({ is, notes }) => [is, ...notes.map(({ code, cell }) => `${code} ${cell}`)]);
