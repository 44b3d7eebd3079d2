/** What the Secretariat does to the whole: imports, generations of suggestions, verification. */
import * as z from 'zod';

import { policySchema } from '../../domain/matching/policy.ts';
import { answering, create, noReason, read, step } from '../operation.ts';
import { importOutcomeSchema, importSubmissionSchema } from '../files/import-views.ts';
import { generationsSchema, verificationOrderSchema, verificationSchema } from '../upkeep-views.ts';

const generation = z.strictObject({ name: z.string().regex(/^g[1-9]\d{0,5}$/) });

export const upkeepOperations = {
  importRecords: answering('Import rows of the public record', importOutcomeSchema, {
    body: importSubmissionSchema,
    needs: create,
  }),
  listGenerations: read('The policies by which suggestions are and were made', generationsSchema),
  startGeneration: answering(
    'Build suggestions by a new policy beside the running ones',
    generationsSchema,
    { body: policySchema, needs: create, status: 201 },
  ),
  buildGeneration: answering('Go on building for some seconds', generationsSchema, {
    path: generation,
    needs: create,
  }),
  activateGeneration: answering('Show the suggestions of this generation', generationsSchema, {
    path: generation,
    body: noReason,
    needs: step,
  }),
  dropGeneration: answering('Stop writing a generation that is not active', generationsSchema, {
    path: generation,
    body: noReason,
    needs: step,
  }),
  verify: answering('Recompute from the records and repair what differs', verificationSchema, {
    body: verificationOrderSchema,
    needs: create,
  }),
};
