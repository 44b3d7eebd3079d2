/** A party: a State or stakeholder organisation. Its type and country never change; its name may. */
import * as z from 'zod';

import { countrySchema, stakeholderTypeSchema } from './codes.ts';
import { textOf } from './text.ts';

export const identifierSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/);

export const partySubmissionSchema = z
  .strictObject({
    name: textOf(300),
    /** Null: not stated by the source. */
    type: stakeholderTypeSchema.nullable(),
    country: countrySchema.nullable().default(null),
    units: z.array(textOf(300)).max(30).default([]),
  })
  .refine(({ type, country }) => type !== 'state' || country !== null, {
    path: ['country'],
    params: { code: 'stateNeedsCountry' },
  });

export type PartySubmission = z.infer<typeof partySubmissionSchema>;

/** A party as a record names it: as it was called when the record was written. */
export type PartyReference = Pick<PartySubmission, 'name' | 'type' | 'country'> & {
  readonly id: string;
};

export type Party = PartySubmission & {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export const referenceTo = ({ id, name, type, country }: PartyReference): PartyReference => ({
  id,
  name,
  type,
  country,
});
