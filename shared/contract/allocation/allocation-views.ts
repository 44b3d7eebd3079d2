/** The best allocation for a selection, as the Secretariat is answered. A proposal; nothing is stored. */
import * as z from 'zod';

import { identifierSchema } from '../../domain/parties/party.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { partyReferenceSchema } from '../records/record-view-shapes.ts';
import { countSchema } from './still-open-view.ts';
import { allocationProposalSchema } from './proposal-views.ts';

const allocatedRecordSchema = z.object({
  kind: z.enum(recordKinds),
  id: identifierSchema,
  title: z.string(),
  language: z.string(),
  /** Null for an offer that does not exist and names no party. */
  party: partyReferenceSchema.nullable(),
  accepted: z.boolean(),
  synthetic: z.boolean(),
  /** An offer that does not exist: the first of the order ends in 1. */
  whatIf: z.boolean(),
});

export const allocationSchema = z
  .object({
    policyVersion: z.int(),
    partnersPerNeed: countSchema.describe(
      'As many partners as a component without an amount has at most, with a match that serves it already.',
    ),
    partnersPerOffer: countSchema.describe(
      'As many components as an offer is proposed for that does not say how many matches it can carry at once.',
    ),
    asOf: z.iso.datetime(),
    /** Every record that the proposals name. */
    records: z.array(allocatedRecordSchema),
    /** With what there is. */
    allocation: allocationProposalSchema,
    /** With the offers that do not exist and without what is left out; null where nothing was to be changed. */
    whatIf: allocationProposalSchema.nullable(),
  })
  .meta({ id: 'Allocation' });

export type AllocationView = z.infer<typeof allocationSchema>;
