/** The command line of `npm run audit:verify`, parsed once. */
import { addressGiven, connectionDefinitions, parseCommandLine } from './command-line.ts';
import type { ConnectionOptions } from './product-client.ts';

export type AuditOptions = ConnectionOptions & {
  /** A file that an earlier run kept, or a folder of copies. */
  readonly against: string | undefined;
  readonly keep: string | undefined;
};

export const auditUsage = `npm run audit:verify -- [options]

  --against PLACE checkpoints of before, which what is there now must go on from: a file that an earlier run kept,
                  a folder of the copies that the product keeps itself (DIR/log-copies, or what was downloaded of the
                  bucket that a deployment names as CheckpointsBucket), or the pack of a report
  --keep FILE     writes the checkpoints of now there, if nothing was found; may be the same file
  --url URL       the product to verify (default: the local run with that data)
  --data DIR      where the local run keeps its data (default .local)

Checks every audit chain, that each entry is in the log and no leaf is without its entry, that checkpoints are signed,
and, with --against, that nothing was changed, cut, taken out or begun anew since they were kept. It repairs nothing.
Keep the file where nobody who runs the register can write.
The last line is one JSON object: {"whole","public","unlogged","faults"}, the first two the numbers of leaves.
Exit code 0: nothing was found.
Exit code 1: something was rewritten, or the product could not be reached.
Exit code 2: the command cannot be used.
`;

const definitions = {
  against: { type: 'string' },
  keep: { type: 'string' },
  ...connectionDefinitions,
} as const;

/** Undefined when help was asked for. */
export const parseAuditOptions = (argv: readonly string[]): AuditOptions | undefined => {
  const { help, against, keep, url, data } = parseCommandLine(argv, definitions, false).values;
  return help ? undefined : { against, keep, url: addressGiven(url), data };
};
