/** What became of a record or a match, version by version, as the API answers it. */
import * as z from 'zod';

import { timestampSchema } from './timestamp.ts';
import { pageOf } from './page-views.ts';

export const historySchema = pageOf(
  z.object({
    version: z.int(),
    at: timestampSchema,
    action: z.string(),
    actor: z.object({ role: z.string(), partyId: z.string().nullable() }),
    reason: z.string().nullable(),
    changed: z.array(z.string()),
    hash: z.string(),
  }),
).meta({ id: 'History' });
