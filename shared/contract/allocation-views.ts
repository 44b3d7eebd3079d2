/** The best allocation for a selection: what the Secretariat sends and what it is answered. A proposal; nothing is stored. */
import * as z from 'zod';

import type { Allocation } from '../domain/allocation/allocate.ts';
import { areaSchema, countrySchema, coverageRegionSchema } from '../domain/codes.ts';
import { distinct } from '../domain/distinct.ts';
import { gateIds } from '../domain/matching/gates.ts';
import { partIds } from '../domain/matching/parts/parts.ts';
import type { Policy } from '../domain/matching/policy.ts';
import { identifierSchema } from '../domain/party.ts';
import { offerSubmissionSchema, recordKinds } from '../domain/record.ts';
import { partyReferenceSchema } from './record-view-shapes.ts';

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

const amount = z.int().min(0);
const stated = amount.nullable();
const count = z.int().min(0);
const named = { id: identifierSchema, component: z.string() };
const namedSchema = z.object(named);
const sharesSchema = z.array(z.object({ ...named, amount }));

const uncountedSchema = z.object({
  count,
  /** The best three. */
  best: z.array(z.object({ ...named, score: z.int(), measure: z.string().nullable() })),
});

/** Every open offer component is counted once: used up, held back, of another measure, without an amount, or barred. */
const stillOpenSchema = z.object({
  offers: count,
  usedUp: z.object({
    count,
    most: z.array(
      z.object({
        ...named,
        left: amount,
        /** Who gets the most of it, and how many get any. */
        by: sharesSchema,
        users: count,
      }),
    ),
  }),
  /** One side has all the matches that it can have at once, or the State can take in none at that time. */
  heldBack: uncountedSchema,
  otherMeasure: uncountedSchema,
  /** Never guessed: for people to look at. */
  amountNotStated: uncountedSchema,
  barred: z.object({
    count,
    /** `alone`: those that nothing else bars. */
    gates: z.array(z.object({ gate: z.enum(gateIds), count, alone: count })),
  }),
});

const partsSchema = z.array(z.object({ part: z.enum(partIds), points: z.int(), of: z.int() }));
/** Only accepted records can be proposed as a match. */
const bothAccepted = z.boolean();

const partnerSchema = z
  .object({ ...named, score: z.int(), parts: partsSchema, bothAccepted })
  .meta({ id: 'ProposedPartner' });

const pledgeOutcomeSchema = z
  .object({
    ...named,
    area: areaSchema,
    /** Such as `hours/year`; null, as are the amounts, where the component states none. */
    measure: z.string().nullable(),
    asked: stated,
    servedBefore: stated,
    servedAfter: stated,
    open: stated,
    gets: sharesSchema,
    partners: z
      .array(partnerSchema)
      .describe('Of a component that states no amount: the offers to work with, the best first.'),
    hasPartner: z.boolean().describe('Whether a match serves the component already.'),
    /** Null where all that is asked is served. */
    stillOpen: stillOpenSchema.nullable(),
  })
  .meta({ id: 'AllocatedPledge' });

const offerOutcomeSchema = z
  .object({
    ...named,
    area: areaSchema,
    measure: z.string().nullable(),
    left: stated,
    used: stated,
    gives: z.array(
      z.object({
        pledge: namedSchema,
        amount,
        score: z.int(),
        parts: partsSchema,
        bothAccepted,
      }),
    ),
  })
  .meta({ id: 'AllocatedOffer' });

const totalsSchema = z
  .object({
    /** Null: the components that state no amount, counted as components alone. */
    measure: z.string().nullable(),
    pledgeComponents: count,
    served: count,
    partlyServed: count,
    withPartnerBefore: count.describe('Components without an amount that a match serves already.'),
    withPartner: count.describe('The same with the partners that are proposed.'),
    asked: amount,
    servedBefore: amount,
    servedAfter: amount,
    open: amount,
    offerComponents: count,
    left: amount,
    used: amount,
  })
  .meta({ id: 'AllocationTotals' });

const proposalSchema = z
  .object({
    totals: z.array(totalsSchema),
    pledges: z.array(pledgeOutcomeSchema),
    offers: z.array(offerOutcomeSchema),
    /** Measures of which limits on matches at once made the search too long: those hold, and a better allocation may exist. */
    notProven: z.array(z.string()),
  })
  .meta({ id: 'AllocationProposal' });

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
    partnersPerNeed: count.describe(
      'As many partners as a component without an amount has at most, with a match that serves it already.',
    ),
    partnersPerOffer: count.describe(
      'As many components as an offer is proposed for that does not say how many matches it can carry at once.',
    ),
    asOf: z.iso.datetime(),
    /** Every record that the proposals name. */
    records: z.array(allocatedRecordSchema),
    /** With what there is. */
    allocation: proposalSchema,
    /** With the offers that do not exist and without what is left out; null where nothing was to be changed. */
    whatIf: proposalSchema.nullable(),
  })
  .meta({ id: 'Allocation' });

export type AllocationView = z.infer<typeof allocationSchema>;
export type AllocationProposal = z.infer<typeof proposalSchema>;

/** The points of each part with the most that the policy gives for it. */
export const proposalView = (
  { totals, pledges, offers, notProven }: Allocation,
  { weights }: Policy,
): unknown => {
  const withNamedParts = <Pair extends { readonly parts: readonly number[] }>(pair: Pair) => ({
    ...pair,
    parts: partIds
      .map((part, index) => ({ part, points: pair.parts[index] ?? 0, of: weights[part] }))
      .filter(({ of }) => of > 0),
  });
  return {
    totals,
    pledges: pledges.map((pledge) => ({
      ...pledge,
      partners: pledge.partners.map(withNamedParts),
    })),
    notProven,
    offers: offers.map((offer) => ({ ...offer, gives: offer.gives.map(withNamedParts) })),
  };
};
