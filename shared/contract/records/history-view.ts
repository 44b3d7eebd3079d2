/** What became of a record or a match, version by version, as the API answers it. */
import * as z from 'zod';

import { componentDeeds } from '../../domain/records/component-changes.ts';
import { releaseGroupSchema } from './release-view.ts';
import { timestampSchema } from '../timestamp.ts';
import { pageOf } from '../page-views.ts';

export const historySchema = pageOf(
  z.object({
    version: z.int(),
    at: timestampSchema,
    action: z.string(),
    actor: z.object({ role: z.string(), partyId: z.string().nullable() }),
    reason: z.string().nullable(),
    changed: z.array(z.string()).describe('The names of the fields that changed.'),
    components: z
      .array(z.object({ id: z.string(), how: z.enum(componentDeeds), fields: z.array(z.string()) }))
      .describe('Of a record: which components changed, and which of their fields.'),
    because: z
      .enum(['acceptedChanged'])
      .nullable()
      .describe(
        'Why its state fell, where nobody decided it: what was accepted reads differently.',
      ),
    withheld: z
      .array(releaseGroupSchema)
      .describe('Of a release, an announcement or an opening: what its owner kept back.'),
    hash: z.string(),
  }),
).meta({ id: 'History' });
