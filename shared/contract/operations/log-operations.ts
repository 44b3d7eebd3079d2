/** The logs: a checkpoint, a tile, the key, and proofs under a checkpoint's size. */
import * as z from 'zod';

import { answering, type Operation, wholeNumberOf } from '../operation.ts';

/** As C2SP tlog-tiles spells addresses; the handler reads them. */
const address = z.strictObject({
  address: z
    .string()
    .max(60)
    .regex(/^(checkpoint|key|tile\/(\d{1,2}|entries)\/[\dx/]{3,20}(\.p\/\d{1,3})?)$/)
    .meta({ description: '`checkpoint`, `key`, `tile/0/000.p/12`, `tile/entries/000`' }),
});

const size = wholeNumberOf(z.int().min(1).max(Number.MAX_SAFE_INTEGER));

const proofQuery = z
  .strictObject({
    size: size.meta({ description: 'Of the checkpoint under which it is proved' }),
    leaf: wholeNumberOf(z.int().min(0)).optional().meta({
      description: 'The number of the leaf that is in it, counted from 0',
    }),
    older: size.optional().meta({
      description: 'Instead of a leaf: the size of the older checkpoint that it goes on from',
    }),
  })
  .refine(({ leaf, older }) => (leaf === undefined) !== (older === undefined), {
    params: { code: 'leafOrOlder' },
    path: ['leaf'],
  });

export const logProofSchema = z
  .object({
    size: z.int().min(1),
    /** Hashes in base64, as RFC 6962 orders them. */
    proof: z.array(z.base64()),
  })
  .meta({ id: 'LogProof' });

const part = (summary: string) =>
  ({ summary, path: address, needs: [], status: 200 }) as const satisfies Operation;

export const logOperations = {
  readPublicLog: part('A checkpoint, tile or key of the log of what was done in public'),
  getPublicLogProof: answering(
    'A proof that a leaf, or an older checkpoint, is in the log of what was done in public',
    logProofSchema,
    { query: proofQuery },
  ),
  readLog: part('A checkpoint, tile or key of the log of every audit entry'),
  getLogProof: answering(
    'A proof that a leaf, or an older checkpoint, is in the log of every audit entry',
    logProofSchema,
    { query: proofQuery },
  ),
};
