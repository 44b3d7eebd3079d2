/** Two parties that are one body: seen before it is done, done a few seconds at a time, and undone. */
import * as z from 'zod';

import { identifierSchema } from '../../domain/parties/party.ts';
import {
  mergeInFullSchema,
  mergeOrderSchema,
  mergePreviewSchema,
  mergeSchema,
  partingOrderSchema,
} from '../people/merge-views.ts';
import { answering, byId, create, step } from '../operation.ts';

export const mergeOperations = {
  previewMerge: answering(
    'What would come of a party going into this one, and why it cannot',
    mergePreviewSchema,
    { path: byId, query: z.strictObject({ from: identifierSchema }) },
  ),
  startMerge: answering(
    'Let a party go into this one: go on with it until it is done, or leave that to the hourly run',
    mergeSchema,
    { path: byId, body: mergeOrderSchema, needs: step },
  ),
  getMerge: answering(
    'How far a party has gone into another, and what of it may stay there',
    mergeInFullSchema,
    { path: byId },
  ),
  continueMerge: answering('Go on moving for some seconds', mergeSchema, {
    path: byId,
    needs: create,
  }),
  partParties: answering(
    'Let a party that went into another stand by itself again, with what was moved',
    mergeSchema,
    { path: byId, body: partingOrderSchema, needs: create },
  ),
};
