/** One proposal of an allocation: what each pledge gets, what each offer gives, and the totals. */
import * as z from 'zod';

import type { Allocation } from '../../domain/allocation/allocate.ts';
import type { Assignment } from '../../domain/allocation/outcomes.ts';
import { areaSchema } from '../../domain/codes.ts';
import { partIds } from '../../domain/matching/parts/parts.ts';
import { saysTooLittle } from '../../domain/matching/too-little.ts';
import type { Policy } from '../../domain/matching/policy.ts';
import {
  amountSchema,
  countSchema,
  namedSchema,
  namedShape,
  sharesSchema,
  stillOpenSchema,
} from './still-open-view.ts';

const statedSchema = amountSchema.nullable();

const partsSchema = z.array(
  z.object({ part: z.enum(partIds), points: z.int(), of: z.int(), known: z.boolean() }),
);
const tooLittle = z
  .boolean()
  .describe('Nothing is known of what is asked and given: the score says next to nothing.');
/** Only accepted records can be proposed as a match. */
const bothAccepted = z.boolean();

const partnerSchema = z
  .object({ ...namedShape, score: z.int(), tooLittle, parts: partsSchema, bothAccepted })
  .meta({ id: 'ProposedPartner' });

const pledgeOutcomeSchema = z
  .object({
    ...namedShape,
    area: areaSchema,
    /** Such as `hours/year`; null, as are the amounts, where the component states none. */
    measure: z.string().nullable(),
    asked: statedSchema,
    servedBefore: statedSchema,
    servedAfter: statedSchema,
    open: statedSchema,
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
    ...namedShape,
    area: areaSchema,
    measure: z.string().nullable(),
    left: statedSchema,
    used: statedSchema,
    gives: z.array(
      z.object({
        pledge: namedSchema,
        amount: amountSchema,
        score: z.int(),
        tooLittle,
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
    pledgeComponents: countSchema,
    served: countSchema,
    partlyServed: countSchema,
    withPartnerBefore: countSchema.describe(
      'Components without an amount that a match serves already.',
    ),
    withPartner: countSchema.describe('The same with the partners that are proposed.'),
    asked: amountSchema,
    servedBefore: amountSchema,
    servedAfter: amountSchema,
    open: amountSchema,
    offerComponents: countSchema,
    left: amountSchema,
    used: amountSchema,
  })
  .meta({ id: 'AllocationTotals' });

export const allocationProposalSchema = z
  .object({
    totals: z.array(totalsSchema),
    pledges: z.array(pledgeOutcomeSchema),
    offers: z.array(offerOutcomeSchema),
    /** Measures of which limits on matches at once made the search too long: those hold, and a better allocation may exist. */
    notProven: z.array(z.string()),
  })
  .meta({ id: 'AllocationProposal' });

export type AllocationProposal = z.infer<typeof allocationProposalSchema>;

/** The points of each part with the most that the policy gives for it, and whether it is known. */
export const proposalView = (
  { totals, pledges, offers, notProven }: Allocation,
  { weights }: Policy,
): unknown => {
  const withNamedParts = <Pair extends Pick<Assignment, 'parts' | 'known'>>({
    known,
    ...pair
  }: Pair) => {
    const parts = partIds
      .map((part, index) => ({
        part,
        points: pair.parts[index] ?? 0,
        of: weights[part],
        known: known[index] ?? false,
      }))
      .filter(({ of }) => of > 0);
    return { ...pair, tooLittle: saysTooLittle(parts), parts };
  };
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
