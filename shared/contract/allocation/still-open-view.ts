/** Why what a pledge asks stays open in an allocation, by every open offer component. */
import * as z from 'zod';

import { gateIds } from '../../domain/matching/gates.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { howMuchKnownShape } from '../suggestions/how-much-known-view.ts';

export const amountSchema = z.int().min(0);

export const countSchema = z.int().min(0);
export const namedShape = { id: identifierSchema, component: z.string() };
export const namedSchema = z.object(namedShape);
export const sharesSchema = z.array(z.object({ ...namedShape, amount: amountSchema }));

const uncountedSchema = z.object({
  count: countSchema,
  /** The best three. */
  best: z.array(
    z.object({
      ...namedShape,
      score: z.int(),
      ...howMuchKnownShape,
      measure: z.string().nullable(),
    }),
  ),
});

/** Every open offer component is counted once: used up, held back, of another measure, without an amount, or barred. */
export const stillOpenSchema = z.object({
  offers: countSchema,
  usedUp: z.object({
    count: countSchema,
    most: z.array(
      z.object({
        ...namedShape,
        left: amountSchema,
        /** Who gets the most of it, and how many get any. */
        by: sharesSchema,
        users: countSchema,
      }),
    ),
  }),
  /** One side has all the matches that it can have at once, or the State can take in none at that time. */
  heldBack: uncountedSchema,
  otherMeasure: uncountedSchema,
  /** Never guessed: for people to look at. */
  amountNotStated: uncountedSchema,
  barred: z.object({
    count: countSchema,
    /** `alone`: those that nothing else bars. */
    gates: z.array(z.object({ gate: z.enum(gateIds), count: countSchema, alone: countSchema })),
  }),
});
