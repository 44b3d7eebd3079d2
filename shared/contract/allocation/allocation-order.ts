/** The order for an allocation: which pledges and offers, and what if there were others. */
import * as z from 'zod';

import { areaSchema, countrySchema, coverageRegionSchema } from '../../domain/codes.ts';
import { distinct } from '../../domain/values/distinct.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { offerSubmissionSchema } from '../../domain/records/record.ts';

/** So that an answer takes seconds and fits one response. */
export const mostAllocated = 500;
export const mostNamed = 100;
export const mostWhatIf = 10;

const records = distinct(identifierSchema, mostNamed).default([]);

/** Any value of a list will do; an empty list means all. Offers are those that may reach what is asked. */
const selectionSchema = z.strictObject({
  areas: distinct(areaSchema, 4).default([]),
  regions: distinct(coverageRegionSchema, 8).default([]),
  countries: distinct(countrySchema, mostNamed).default([]),
  pledges: records,
  offers: records,
});

/** An offer as it would be submitted, of a party that may not exist yet. */
const imaginedOfferSchema = z.strictObject({
  ...offerSubmissionSchema.shape,
  partyId: identifierSchema.optional(),
});

export const allocationOrderSchema = z.strictObject({
  selection: selectionSchema,
  /** The same selection with other offers, or without some of its records. */
  whatIf: z
    .strictObject({
      offers: z.array(imaginedOfferSchema).max(mostWhatIf).default([]),
      leaveOut: z
        .strictObject({ pledges: records, offers: records })
        .default({ pledges: [], offers: [] }),
    })
    .optional(),
});

export type AllocationOrder = z.infer<typeof allocationOrderSchema>;
export type ImaginedOffer = z.infer<typeof imaginedOfferSchema>;
